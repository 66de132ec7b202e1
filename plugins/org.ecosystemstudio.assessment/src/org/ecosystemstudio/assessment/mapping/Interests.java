/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Interest;

/** Which participants have which interest, as their own or as a shared one. */
final class Interests {

    private final Map<Interest, Set<Actor>> holders = new HashMap<>();

    private Interests(RuleContext context) {
        for (Actor participant : context.participants()) {
            participant.getInterests().forEach(interest -> add(interest, participant));
            participant.getSharedInterests().forEach(interest -> add(interest, participant));
        }
    }

    static Interests of(RuleContext context) {
        return context.fact(Interests.class, Interests::new);
    }

    private void add(Interest interest, Actor participant) {
        holders.computeIfAbsent(interest, key -> new LinkedHashSet<>()).add(participant);
    }

    /** The participants that have an interest; may be empty. */
    Set<Actor> holders(Interest interest) {
        return Collections.unmodifiableSet(holders.getOrDefault(interest, Set.of()));
    }
}
