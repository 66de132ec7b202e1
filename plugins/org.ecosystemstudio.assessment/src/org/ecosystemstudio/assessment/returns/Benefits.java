/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;

/** What each actor gets out: benefits inside the actor, and those in propositions and elsewhere that name it. */
public final class Benefits {

    private final Map<Actor, List<Benefit>> byActor = new HashMap<>();

    private Benefits() {
    }

    /** The benefits in a model that say something; one for the ecosystem as a whole is no actor's. */
    public static Benefits of(RuleContext context) {
        return context.fact(Benefits.class, Benefits::collect);
    }

    private static Benefits collect(RuleContext context) {
        Benefits benefits = new Benefits();
        for (Benefit benefit : context.view().all(Benefit.class)) {
            Actor actor = benefit.getActor() == null && benefit.eContainer() instanceof Actor around ? around
                    : benefit.getActor();
            if (Stated.is(actor) && Stated.is(benefit.getText())) {
                benefits.byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(benefit);
            }
        }
        return benefits;
    }

    /** The benefits of an actor in the order of the text; may be empty. */
    public List<Benefit> of(Actor actor) {
        return Collections.unmodifiableList(byActor.getOrDefault(actor, List.of()));
    }
}
