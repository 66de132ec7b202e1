/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.Distribution;

/**
 * How the planned cost of a main goal follows from the actions that stand under it. An action stands once, under the first
 * main goal that it serves, while its cost is shared by all that it serves.
 *
 * @param goal the main goal; null for what serves no goal
 * @param standing the cost of the actions that stand under the goal
 * @param ofOthers the part of that which belongs to other goals that those actions serve
 * @param fromOthers the goal's part of the actions that stand under other goals
 * @param outside the goal's part of cost outside of the actions
 */
public record GoalCost(Goal goal, Money standing, Money ofOthers, Money fromOthers, Money outside) {

    /** Creates a cost; no amount is null. */
    public GoalCost {
        Objects.requireNonNull(standing);
        Objects.requireNonNull(ofOthers);
        Objects.requireNonNull(fromOthers);
        Objects.requireNonNull(outside);
    }

    /** The planned cost of the goal, as in the budget. */
    public Money planned() {
        return standing.minus(ofOthers).plus(fromOthers).plus(outside);
    }

    /** Whether the planned cost is not simply that of the actions that stand under the goal. */
    public boolean isShared() {
        return ofOthers.amount().signum() != 0 || fromOthers.amount().signum() != 0 || outside.amount().signum() != 0;
    }

    /**
     * The cost of each main goal that has any, in the order of the view; of what serves no goal last.
     *
     * @param budget a budget of the view's model
     */
    public static List<GoalCost> of(EcosystemView view, CurrencyBudget budget) {
        Money zero = new Money(BigDecimal.ZERO, budget.currency());
        Map<Goal, GoalCost> costs = new HashMap<>();
        for (CostLine line : budget.costs()) {
            if (line.goals().isEmpty()) {
                costs.merge(null, of(line, null, line.amount(), true, zero), GoalCost::plus);
            }
            List<BigDecimal> parts = Distribution.equally(line.amount().amount(), Math.max(1, line.goals().size()));
            for (int index = 0; index < line.goals().size(); index++) {
                Goal goal = line.goals().get(index);
                Money part = new Money(parts.get(index), budget.currency());
                costs.merge(goal, of(line, goal, part, index == 0, zero), GoalCost::plus);
            }
        }
        List<Goal> goals = new ArrayList<>(view.mainGoals());
        goals.add(null);
        return goals.stream().filter(costs::containsKey).map(costs::get).toList();
    }

    private static GoalCost of(CostLine line, Goal goal, Money part, boolean isHome, Money zero) {
        if (line.element() instanceof Cost) {
            return new GoalCost(goal, zero, zero, zero, part);
        }
        return isHome ? new GoalCost(goal, line.amount(), line.amount().minus(part), zero, zero)
                : new GoalCost(goal, zero, zero, part, zero);
    }

    private GoalCost plus(GoalCost other) {
        return new GoalCost(goal, standing.plus(other.standing), ofOthers.plus(other.ofOthers),
                fromOthers.plus(other.fromOthers), outside.plus(other.outside));
    }
}
