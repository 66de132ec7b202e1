/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Table.Column;
import org.ecosystemstudio.documents.tree.Table.Kind;
import org.ecosystemstudio.documents.tree.Table.Role;
import org.ecosystemstudio.documents.tree.Table.Row;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CostLine;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.budget.GoalCost;

/** Leads from what the actions under each goal cost to what the budget gives for that goal. */
public final class GoalCostTable {

    private final Presentation presentation;
    private final CurrencyBudget budget;
    private final IllustrativeAmounts illustrative;

    /** Prepares the table for one currency. */
    public GoalCostTable(Presentation presentation, CurrencyBudget budget) {
        this.presentation = presentation;
        this.budget = budget;
        illustrative = new IllustrativeAmounts(presentation.view(), budget);
    }

    /** The table; empty where the cost of each goal is that of the actions under it. */
    public Optional<Table> table() {
        List<Goal> order = new GoalTree(presentation.plan()).mainGoals();
        List<GoalCost> costs = GoalCost.of(presentation.view(), budget).stream().sorted(Comparator
                .comparingInt(cost -> cost.goal() == null ? order.size() : order.indexOf(cost.goal()))).toList();
        if (costs.stream().noneMatch(GoalCost::isShared)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        costs.forEach(cost -> rows.add(row(cost)));
        rows.add(total(costs));
        return Optional.of(new Table(presentation.say("goalCost.caption"), List.of(
                new Column(presentation.word("column.goal"), Kind.TEXT, 0),
                new Column(presentation.word("goalCost.standing"), Kind.NUMBER, 14),
                new Column(presentation.word("goalCost.ofOthers"), Kind.NUMBER, 16),
                new Column(presentation.word("goalCost.fromOthers"), Kind.NUMBER, 16),
                new Column(presentation.word("goalCost.outside"), Kind.NUMBER, 14),
                new Column(presentation.word("goalCost.planned"), Kind.NUMBER, 14)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Row row(GoalCost cost) {
        Goal goal = cost.goal();
        boolean isStanding = illustrative.planned(line -> !isOutside(line) && stands(line, goal));
        Line name = Line.of(cost.goal() == null ? presentation.say("budget.noGoal")
                : presentation.mention(cost.goal()));
        return new Row(Role.BODY, "", List.of(name.cell(), amount(cost.standing(), isStanding).cell(),
                amount(zero().minus(cost.ofOthers()), isStanding).cell(),
                amount(cost.fromOthers(), illustrative.planned(
                        line -> !isOutside(line) && serves(line, goal) && !stands(line, goal))).cell(),
                amount(cost.outside(), illustrative.planned(line -> isOutside(line) && serves(line, goal))).cell(),
                amount(cost.planned(), illustrative.planned(goal)).cell()));
    }

    private Row total(List<GoalCost> costs) {
        Money standing = costs.stream().map(GoalCost::standing).reduce(zero(), Money::plus);
        Money outside = costs.stream().map(GoalCost::outside).reduce(zero(), Money::plus);
        Line nothing = new Line();
        return new Row(Role.TOTAL, "", List.of(Line.of(presentation.say("budget.total")).cell(),
                amount(standing, illustrative.planned(line -> !isOutside(line))).cell(), nothing.cell(), nothing.cell(),
                amount(outside, illustrative.planned(GoalCostTable::isOutside)).cell(),
                amount(budget.plannedCost(), illustrative.planned()).cell()));
    }

    private static boolean isOutside(CostLine line) {
        return line.element() instanceof Cost;
    }

    private static boolean serves(CostLine line, Goal goal) {
        return goal == null ? line.goals().isEmpty() : line.goals().contains(goal);
    }

    /** Whether a cost stands under a goal: the first that it serves, or none at all. */
    private static boolean stands(CostLine line, Goal goal) {
        return line.goals().isEmpty() ? goal == null : line.goals().getFirst() == goal;
    }

    private static Line amount(Money amount, boolean isIllustrative) {
        return amount.amount().signum() == 0 ? new Line()
                : Line.of(Presentation.figure(new Value.Amount(amount), isIllustrative));
    }

    private Money zero() {
        return new Money(BigDecimal.ZERO, budget.currency());
    }
}
