/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.planning.Plan;

/** Where goals and actions stand in a document: main goals in order, actions under the first goal they serve. */
final class GoalTree {

    private final Map<Goal, Goal> mainGoals = new HashMap<>();
    private final Map<Action, Integer> ranks = new HashMap<>();
    private final Plan plan;

    GoalTree(Plan plan) {
        this.plan = plan;
        for (Goal main : plan.view().mainGoals()) {
            plan.view().withSubgoals(main).forEach(goal -> mainGoals.putIfAbsent(goal, main));
        }
        plan.agenda().actions().forEach(action -> ranks.put(action, ranks.size()));
    }

    /** The goal under which an action stands: the first that it serves; null when it serves none. */
    Goal homeOf(Action action) {
        return action.getGoals().stream().filter(mainGoals::containsKey).findFirst().orElse(null);
    }

    /** The main goal under which an action stands; null when it serves none. */
    Goal mainGoalOf(Action action) {
        return mainGoals.get(homeOf(action));
    }

    /** The actions that serve a goal directly, in the order of the agenda. */
    List<Action> actionsOf(Goal goal) {
        return ordered(plan.view().actionsOf(goal));
    }

    /** The actions that serve no goal, in the order of the agenda. */
    List<Action> withoutGoal() {
        return ordered(plan.view().actions().stream().filter(action -> homeOf(action) == null).toList());
    }

    /** The actions by the main goal under which they stand, in the order of the goals; those without goal under null, last. */
    Map<Goal, List<Action>> byMainGoal() {
        Map<Goal, List<Action>> groups = new LinkedHashMap<>();
        plan.view().mainGoals().forEach(goal -> groups.put(goal, new ArrayList<>()));
        for (Action action : plan.view().actions()) {
            Goal main = mainGoalOf(action);
            if (main != null) {
                groups.get(main).add(action);
            }
        }
        groups.put(null, new ArrayList<>(withoutGoal()));
        return groups;
    }

    private List<Action> ordered(List<Action> actions) {
        return actions.stream().sorted(Comparator.comparing(action -> ranks.getOrDefault(action, Integer.MAX_VALUE)))
                .toList();
    }
}
