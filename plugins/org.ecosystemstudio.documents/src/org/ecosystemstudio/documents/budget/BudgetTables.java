/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.IllustrativeAmounts;
import org.ecosystemstudio.documents.sections.ProgressWords;
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
import org.ecosystemstudio.planning.budget.BudgetUse;
import org.ecosystemstudio.planning.budget.CostLine;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.budget.Sources;
import org.ecosystemstudio.planning.recorded.Distribution;

/** The budget in one currency as tables. */
final class BudgetTables {

    private final Presentation presentation;
    private final CurrencyBudget budget;
    private final IllustrativeAmounts illustrative;

    BudgetTables(Presentation presentation, CurrencyBudget budget) {
        this.presentation = presentation;
        this.budget = budget;
        illustrative = new IllustrativeAmounts(presentation.view(), budget);
    }

    /** Planned cost and spending per main goal; those of an action of several goals are shared equally. */
    Optional<Table> perGoal() {
        List<Row> rows = new ArrayList<>();
        new GoalTree(presentation.plan()).usesOf(budget).forEach(use -> rows.add(row(use)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.add(new Row(Role.TOTAL, "", List.of(Line.of(presentation.say("budget.total")).cell(),
                amount(budget.plannedCost(), illustrative.planned()).cell(), new Line().cell(),
                amount(budget.spent(), illustrative.spent()).cell())));
        return Optional.of(new Table(presentation.say("budget.perGoal"), List.of(
                new Column(presentation.word("column.goal"), Kind.TEXT, 0),
                new Column(presentation.word("column.planned"), Kind.NUMBER, 18),
                new Column(presentation.word("column.share"), Kind.NUMBER, 16),
                new Column(presentation.word("column.spent"), Kind.NUMBER, 18)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    /** Where the money comes from, and what is short. */
    Optional<Table> sources() {
        Sources sources = budget.sources();
        List<Row> rows = new ArrayList<>();
        add(rows, "budget.cash", sources.cash(), illustrative.cash());
        add(rows, "budget.inKind", sources.inKind(), illustrative.inKind());
        add(rows, "budget.shares", sources.sharesBeyond(), illustrative.shares());
        add(rows, "budget.granted", sources.subsidyGranted(), illustrative.granted());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Money beyond = budget.coverage().beyond();
        if (beyond.amount().signum() > 0) {
            rows.add(new Row(Role.BODY, "", List.of(Line.of(presentation.say("budget.beyondRow")).cell(),
                    Line.of(Presentation.figure(new Value.Amount(zero().minus(beyond)), illustrative.covered()))
                            .cell())));
        }
        rows.add(new Row(Role.TOTAL, "", List.of(Line.of(presentation.say("budget.certain")).cell(),
                Line.of(Presentation.figure(new Value.Amount(budget.covered()), illustrative.covered())).cell())));
        add(rows, "budget.requestedRow", sources.subsidyRequested(), illustrative.requested());
        add(rows, "budget.gapRow", budget.shortfall(), illustrative.shortfall());
        return Optional.of(new Table(presentation.say("budget.sources"), List.of(
                new Column(presentation.word("column.source"), Kind.TEXT, 0),
                new Column(presentation.word("column.amount"), Kind.NUMBER, 24)), rows, Table.Narrow.STACK));
    }

    /** Cost outside of the actions. */
    Optional<Table> otherCosts() {
        List<Row> rows = new ArrayList<>();
        for (CostLine line : budget.costs()) {
            if (line.element() instanceof Cost cost) {
                Line name = Line.of(presentation.heading(cost));
                Line period =
                        cost.getPeriod() == null ? new Line() : new Line().value(new Value.Period(cost.getPeriod()));
                rows.add(new Row(Role.BODY, "",
                        List.of(name.cell(), Line.of(presentation.mentions(cost.getPurposes())).cell(),
                                period.cell(), new Line().value(new Value.Amount(line.amount())).cell())));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("budget.otherCosts"), List.of(
                new Column(presentation.word("column.what"), Kind.TEXT, 0),
                new Column(presentation.word("column.purpose"), Kind.TEXT, 28),
                new Column(presentation.word("column.period"), Kind.DATE, 14),
                new Column(presentation.word("column.amount"), Kind.NUMBER, 16)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    /**
     * Planned cost per year, when there is more than one; in whole units of money where the total is whole, since years are
     * parts of it by days.
     */
    Optional<Table> years() {
        if (budget.perYear().size() < 2) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        Iterator<BigDecimal> costs =
                Distribution.whole(budget.perYear().values().stream().map(Money::amount).toList()).iterator();
        for (Integer year : budget.perYear().keySet()) {
            Money cost = new Money(costs.next(), budget.currency());
            rows.add(new Row(Role.BODY, "", List.of(
                    Line.of(year == null ? presentation.word("budget.undated") : String.valueOf(year)).cell(),
                    Line.of(Presentation.figure(new Value.Amount(cost), illustrative.planned(year))).cell())));
        }
        rows.add(new Row(Role.TOTAL, "", List.of(Line.of(presentation.say("budget.total")).cell(),
                amount(budget.plannedCost(), illustrative.planned()).cell())));
        return Optional.of(new Table(presentation.say("budget.perYear"), List.of(
                new Column(presentation.word("column.year"), Kind.TEXT, 0),
                new Column(presentation.word("column.planned"), Kind.NUMBER, 24)), rows, Table.Narrow.STACK));
    }

    private Row row(BudgetUse use) {
        Goal goal = use.goal();
        Line name = Line.of(goal == null ? presentation.say("budget.noGoal") : presentation.mention(goal));
        Line share = new Line();
        if (budget.plannedCost().amount().signum() > 0) {
            share.value(ProgressWords.percentage(use.planned().amount().multiply(BigDecimal.valueOf(100))
                    .divide(budget.plannedCost().amount(), 4, RoundingMode.HALF_UP)))
                    .text(Presentation.sign(illustrative.planned()));
        }
        return new Row(Role.BODY, "", List.of(name.cell(), amount(use.planned(), illustrative.planned(goal)).cell(),
                share.cell(), amount(use.spent(), illustrative.spent(goal)).cell()));
    }

    private Money zero() {
        return new Money(BigDecimal.ZERO, budget.currency());
    }

    private void add(List<Row> rows, String key, Money amount, boolean isIllustrative) {
        if (amount.amount().signum() > 0) {
            rows.add(new Row(Role.BODY, "",
                    List.of(Line.of(presentation.say(key)).cell(), amount(amount, isIllustrative).cell())));
        }
    }

    private static Line amount(Money amount, boolean isIllustrative) {
        return amount.amount().signum() == 0 ? new Line()
                : Line.of(Presentation.figure(new Value.Amount(amount), isIllustrative));
    }
}
