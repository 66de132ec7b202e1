/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.MeansKind;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * Which actors put something into which proposition: by a contribution that says what, or by offering a capability that
 * the proposition requires.
 */
public final class Contributions {

    private final Map<Proposition, Set<Actor>> contributors = new LinkedHashMap<>();
    private final Set<Actor> contributing = new HashSet<>();

    private Contributions() {
    }

    /** The contributions of a model. */
    public static Contributions of(RuleContext context) {
        return context.fact(Contributions.class, Contributions::collect);
    }

    private static Contributions collect(RuleContext context) {
        Contributions contributions = new Contributions();
        Offers offers = Offers.of(context);
        for (Proposition proposition : context.view().all(Proposition.class)) {
            Set<Actor> actors = new LinkedHashSet<>();
            for (Contribution contribution : proposition.getContributions()) {
                if (Stated.is(contribution.getActor()) && saysWhat(contribution)) {
                    actors.add(contribution.getActor());
                }
            }
            for (Topic required : proposition.getRequires()) {
                actors.addAll(offers.actors(required));
            }
            contributions.contributors.put(proposition, actors);
            contributions.contributing.addAll(actors);
        }
        return contributions;
    }

    private static boolean saysWhat(Contribution contribution) {
        return Stated.is(contribution.getText()) || !contribution.getTopics().isEmpty()
                || contribution.getMeans() != MeansKind.UNSPECIFIED || contribution.getWorth() != null;
    }

    /** The actors, participants or not, that contribute to a proposition; may be empty. */
    public Set<Actor> contributors(Proposition proposition) {
        return Collections.unmodifiableSet(contributors.getOrDefault(proposition, Set.of()));
    }

    /** Whether an actor contributes to any proposition. */
    public boolean isContributor(Actor actor) {
        return contributing.contains(actor);
    }
}
