/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Goal;

/**
 * How far a goal is.
 *
 * @param goal the goal
 * @param percent how much of the actions that serve it or one of its subgoals is done, weighted by hours where all of
 *        them have hours and equally otherwise, exact to one decimal; 100 when the goal is reached; null when no action
 *        serves it or none of them says how far it is
 * @param indicatorPercent how far its indicator came from baseline to target, by the latest measurement of a KPI that
 *        measures the goal's own indicator; may be below 0 or above 100; null when that cannot be said
 * @param actions number of actions that serve it or one of its subgoals
 * @param actionsDone how many of them are done
 * @param actionsBehind how many of them are late or not started in time
 * @param standing how it stands; going as soon as one of its actions was begun, late ones too, or its indicator has moved
 *        towards the target
 * @param deadline the goal's deadline (its last day); null when there is none
 */
public record GoalProgress(Goal goal, BigDecimal percent, BigDecimal indicatorPercent, int actions, int actionsDone,
        int actionsBehind, Standing standing, LocalDate deadline) {

    /** Creates a result; goal and standing are not null. */
    public GoalProgress {
        Objects.requireNonNull(goal);
        Objects.requireNonNull(standing);
    }
}
