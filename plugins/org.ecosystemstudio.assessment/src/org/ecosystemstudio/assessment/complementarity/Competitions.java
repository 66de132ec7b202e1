/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Competition;

/** The pairs of participants that are declared as competitors, whichever of the two says so. */
final class Competitions {

    private final Map<Set<Actor>, List<Competition>> pairs = new LinkedHashMap<>();

    private Competitions() {
    }

    static Competitions of(RuleContext context) {
        return context.fact(Competitions.class, Competitions::collect);
    }

    private static Competitions collect(RuleContext context) {
        Competitions competitions = new Competitions();
        Set<Actor> participants = context.participants();
        for (Actor actor : participants) {
            for (Competition competition : actor.getCompetitions()) {
                Actor competitor = competition.getCompetitor();
                if (participants.contains(competitor) && !actor.equals(competitor)) {
                    competitions.pairs.computeIfAbsent(Set.of(actor, competitor), key -> new ArrayList<>())
                            .add(competition);
                }
            }
        }
        return competitions;
    }

    /** For each pair its declarations, at least one, in the order of the text. */
    Collection<List<Competition>> pairs() {
        return Collections.unmodifiableCollection(pairs.values());
    }
}
