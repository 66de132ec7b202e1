/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;

/** Which goals the rules ask something of. */
final class OpenGoals {

    private OpenGoals() {
    }

    /** Whether a goal is still meant: a dropped one needs no owner, number or date any more. */
    static boolean isMeant(Goal goal) {
        return goal.getStatus() != GoalStatus.DROPPED;
    }
}
