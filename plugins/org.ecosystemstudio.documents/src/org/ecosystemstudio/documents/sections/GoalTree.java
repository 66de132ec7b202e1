/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.NaturalOrder;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.BudgetUse;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** Where goals and actions stand in a document: main goals by priority, actions under the first goal they serve. */
public final class GoalTree {

    private final Map<Goal, Goal> mainGoalOf = new HashMap<>();
    private final List<Goal> mainGoals;
    private final Map<Action, Integer> ranks = new HashMap<>();
    private final Plan plan;

    /** Arranges the goals and actions of a plan. */
    public GoalTree(Plan plan) {
        this.plan = plan;
        mainGoals =
                plan.view().mainGoals().stream().sorted(Comparator.comparing(GoalTree::urgency).reversed()
                        .thenComparing(Goal::label, NaturalOrder.OF_NAMES)).toList();
        for (Goal main : mainGoals) {
            plan.view().withSubgoals(main).forEach(goal -> mainGoalOf.putIfAbsent(goal, main));
        }
        plan.agenda().actions().forEach(action -> ranks.put(action, ranks.size()));
    }

    /** The main goals: by priority, the highest first, then by name, 2 before 10. */
    public List<Goal> mainGoals() {
        return mainGoals;
    }

    /** What a budget plans and uses for each main goal, in the order of {@link #mainGoals}; what serves none stands last. */
    public List<BudgetUse> usesOf(CurrencyBudget budget) {
        return BudgetUse.of(plan.view(), budget).stream().sorted(Comparator.comparingInt(
                use -> use.goal() == null ? mainGoals.size() : mainGoals.indexOf(use.goal()))).toList();
    }

    /** The goal under which an action stands: the first that it serves; null when it serves none. */
    public Goal homeOf(Action action) {
        return action.getGoals().stream().filter(mainGoalOf::containsKey).findFirst().orElse(null);
    }

    /** The main goal under which an action stands; null when it serves none. */
    public Goal mainGoalOf(Action action) {
        return mainGoalOf.get(homeOf(action));
    }

    /** The actions that serve a goal directly, in the order of the agenda. */
    public List<Action> actionsOf(Goal goal) {
        return ordered(plan.view().actionsOf(goal));
    }

    /** How many of the actions that serve a main goal or one of its subgoals serve another main goal too. */
    public int shared(Goal main) {
        return (int) plan.view().withSubgoals(main).stream().flatMap(goal -> plan.view().actionsOf(goal).stream())
                .distinct().filter(action -> action.getGoals().stream().map(mainGoalOf::get)
                        .anyMatch(goal -> goal != null && goal != main))
                .count();
    }

    /** The actions that serve no goal, in the order of the agenda. */
    public List<Action> withoutGoal() {
        return ordered(plan.view().actions().stream().filter(action -> homeOf(action) == null).toList());
    }

    /** The actions by the main goal under which they stand, in the order of the goals; those without goal under null, last. */
    public Map<Goal, List<Action>> byMainGoal() {
        Map<Goal, List<Action>> groups = new LinkedHashMap<>();
        mainGoals.forEach(goal -> groups.put(goal, new ArrayList<>()));
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

    private static int urgency(Goal goal) {
        return goal.getPriority().getValue();
    }
}
