/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.HashSet;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Goal;

/** The goals that another one, which is not dropped, says it serves. */
final class ServedGoals {

    private final Set<Goal> served = new HashSet<>();

    private ServedGoals(RuleContext context) {
        for (Goal goal : context.view().goals().stream().filter(GoalStatuses.of(context)::isMeant).toList()) {
            goal.getServes().stream().filter(other -> !other.equals(goal)).forEach(served::add);
        }
    }

    static ServedGoals of(RuleContext context) {
        return context.fact(ServedGoals.class, ServedGoals::new);
    }

    boolean contains(Goal goal) {
        return served.contains(goal);
    }
}
