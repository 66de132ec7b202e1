/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;

/** How goals stand: a subgoal that says nothing of its status stands as the goal that it belongs to. */
public final class GoalStatuses {

    private final Map<Goal, GoalStatus> inherited = new HashMap<>();

    private GoalStatuses(RuleContext context) {
        EcosystemView view = context.view();
        Deque<Goal> open = new ArrayDeque<>(view.mainGoals());
        while (!open.isEmpty()) {
            Goal goal = open.pop();
            for (Goal subgoal : view.subgoalsOf(goal)) {
                inherited.put(subgoal, of(goal));
                open.push(subgoal);
            }
        }
    }

    /** The statuses of the goals of a model. */
    public static GoalStatuses of(RuleContext context) {
        return context.fact(GoalStatuses.class, GoalStatuses::new);
    }

    /** Whether a goal is still meant: a dropped one needs no owner, number or date any more. */
    public boolean isMeant(Goal goal) {
        return of(goal) != GoalStatus.DROPPED;
    }

    /** Whether a goal is still to be reached. */
    public boolean isOpen(Goal goal) {
        return isMeant(goal) && of(goal) != GoalStatus.REACHED;
    }

    private GoalStatus of(Goal goal) {
        return goal.getStatus() == GoalStatus.UNSPECIFIED ? inherited.getOrDefault(goal, GoalStatus.UNSPECIFIED)
                : goal.getStatus();
    }
}
