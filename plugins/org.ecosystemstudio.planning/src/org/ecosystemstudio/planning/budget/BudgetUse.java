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
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.Distribution;

/**
 * What was planned and what was spent on one main goal until today.
 *
 * @param goal the main goal; null for what serves no goal
 * @param planned the planned cost
 * @param spent the money spent on its actions and their tasks; that of an action of several main goals is shared equally
 */
public record BudgetUse(Goal goal, Money planned, Money spent) {

    /** Creates a use; neither amount is null. */
    public BudgetUse {
        Objects.requireNonNull(planned);
        Objects.requireNonNull(spent);
    }

    /** Whether more was spent than planned. */
    public boolean isOverspent() {
        return spent.compareTo(planned) > 0;
    }

    /**
     * The use of a budget, by main goal.
     *
     * @param budget a budget of the view's model
     * @return the main goals with planned cost or spending in the order of the view; what serves no goal last. Sums to
     *         the planned cost and the spending of the budget exactly
     */
    public static List<BudgetUse> of(EcosystemView view, CurrencyBudget budget) {
        Money zero = new Money(BigDecimal.ZERO, budget.currency());
        Map<Goal, Money> spent = new HashMap<>();
        MainGoals mainGoals = new MainGoals();
        budget.spentPerAction().forEach((action, money) -> {
            List<Goal> goals = mainGoals.servedBy(action);
            if (goals.isEmpty()) {
                spent.merge(null, money, Money::plus);
            } else {
                List<BigDecimal> parts = Distribution.equally(money.amount(), goals.size());
                for (int index = 0; index < parts.size(); index++) {
                    spent.merge(goals.get(index), new Money(parts.get(index), money.currency()), Money::plus);
                }
            }
        });
        List<Goal> goals = new ArrayList<>(view.mainGoals());
        goals.add(null);
        List<BudgetUse> uses = new ArrayList<>();
        for (Goal goal : goals) {
            if (budget.perGoal().containsKey(goal) || spent.containsKey(goal)) {
                uses.add(new BudgetUse(goal, budget.perGoal().getOrDefault(goal, zero),
                        spent.getOrDefault(goal, zero)));
            }
        }
        return List.copyOf(uses);
    }
}
