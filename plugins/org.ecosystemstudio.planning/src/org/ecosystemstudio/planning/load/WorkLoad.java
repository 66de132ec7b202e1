/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * What each actor does, and when; all actors of the model, in the order of the view.
 *
 * @param actors of every actor
 * @param hoursPlanned hours planned in the whole plan, those of work without an owner included; work that is stopped
 *        plans none
 * @param hoursWorked hours recorded until today in the whole plan
 * @param hoursPerItem hours planned of every action and task, in the order of the view; of a subproject its own hours, or
 *        those of its tasks together where that is more. Those of the actions sum to {@code hoursPlanned} exactly
 */
public record WorkLoad(Map<Actor, ActorLoad> actors, BigDecimal hoursPlanned, BigDecimal hoursWorked,
        Map<WorkItem, BigDecimal> hoursPerItem) {

    /** Keeps copies. */
    public WorkLoad {
        actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
        hoursPerItem = Collections.unmodifiableMap(new LinkedHashMap<>(hoursPerItem));
    }

    /** What one actor of the plan's model does. */
    public ActorLoad of(Actor actor) {
        ActorLoad found = actors.get(actor);
        if (found == null) {
            throw new IllegalArgumentException("Not a part of this plan: " + actor);
        }
        return found;
    }

    /** All actors. */
    public List<ActorLoad> all() {
        return List.copyOf(actors.values());
    }
}
