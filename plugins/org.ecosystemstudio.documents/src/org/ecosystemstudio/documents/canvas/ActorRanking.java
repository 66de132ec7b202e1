/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Involvement;

/**
 * Who matters most where there is no room for all: those who pull, then those more closely involved, then the others.
 */
final class ActorRanking {

    private static final List<Involvement> CLOSEST_FIRST = List.of(Involvement.FOUNDING_PARTNER,
            Involvement.PARTICIPANT, Involvement.UNSPECIFIED, Involvement.FRIEND, Involvement.CANDIDATE,
            Involvement.OUTSIDE);

    private ActorRanking() {
    }

    /** The actors by rank; equals keep their order. */
    static List<Actor> ranked(Collection<Actor> actors) {
        return actors.stream().sorted(Comparator.comparing((Actor actor) -> !actor.isDriver())
                .thenComparing(actor -> CLOSEST_FIRST.indexOf(actor.getInvolvement()))).toList();
    }
}
