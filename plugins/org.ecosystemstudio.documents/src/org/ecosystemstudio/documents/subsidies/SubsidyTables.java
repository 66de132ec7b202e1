/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.subsidies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Table.Column;
import org.ecosystemstudio.documents.tree.Table.Kind;
import org.ecosystemstudio.documents.tree.Table.Role;
import org.ecosystemstudio.documents.tree.Table.Row;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Deliverable;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Amounts;
import org.ecosystemstudio.planning.budget.FundedWork;
import org.ecosystemstudio.planning.budget.PeriodUse;
import org.ecosystemstudio.planning.budget.Realisation;
import org.ecosystemstudio.planning.budget.ReportPeriod;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/**
 * What one subsidy is used for as tables: planned beside recorded, hours beside cost. What was planned for a part of the
 * work's days is rounded to whole hours and units of money.
 */
final class SubsidyTables {

    private final Presentation presentation;
    private final SubsidyUse use;
    private final boolean isInvented;

    SubsidyTables(Presentation presentation, SubsidyUse use) {
        this.presentation = presentation;
        this.use = use;
        isInvented = Presentation.anyIllustrative(use.work().stream().map(FundedWork::element).toList());
    }

    /**
     * Realised and expected in all: hours, cost, the cost in the subsidy's period where some falls outside, and the part of
     * it that the subsidy pays where it states one.
     */
    Table summary() {
        Realisation total = use.total();
        Amounts expected = use.expected();
        List<Row> rows = new ArrayList<>();
        if (total.planned().hours().signum() != 0 || total.recorded().hours().signum() != 0) {
            rows.add(row(Role.BODY, Line.of(presentation.word("column.hours")), hours(total.planned().hours(), false),
                    hours(total.due().hours(), true), hours(total.recorded().hours(), false),
                    hours(expected.hours(), true)));
        }
        rows.add(row(Role.BODY, Line.of(presentation.word("column.cost")), cost(total.planned().cost(), false),
                cost(total.due().cost(), true), cost(total.recorded().cost(), false), cost(expected.cost(), true)));
        Realisation within = use.within();
        Amounts expectedWithin = use.expectedWithin();
        if (use.costOutside().amount().signum() > 0) {
            rows.add(row(Role.BODY, Line.of(presentation.say("report.within")), cost(within.planned().cost(), true),
                    cost(within.due().cost(), true), cost(within.recorded().cost(), false),
                    cost(expectedWithin.cost(), true)));
        }
        if (use.subsidy().getShare() != null) {
            rows.add(row(Role.BODY, Line.of(presentation.say("report.part",
                    new Value.Percentage(use.subsidy().getShare()))), part(within.planned().cost()),
                    part(within.due().cost()), part(within.recorded().cost()), part(expectedWithin.cost())));
        }
        return new Table(presentation.say("report.summary", presentation.title(use.subsidy())), List.of(
                new Column(presentation.word("report.amounts"), Kind.TEXT, 0),
                number("report.planned"), number("report.due"), number("report.recorded"),
                number("report.expected")), rows, Table.Narrow.STACK);
    }

    /** Planned and recorded in each period; empty when there is one at most, which the summary tells. */
    Optional<Table> periods() {
        if (use.periods().size() < 2) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (PeriodUse period : use.periods()) {
            rows.add(row(Role.BODY, Line.of(name(period.period())), period.realisation()));
        }
        rows.add(row(Role.TOTAL, Line.of(presentation.word("column.total")), use.total()));
        return Optional.of(new Table(presentation.say("report.periods", presentation.title(use.subsidy())), List.of(
                new Column(presentation.word("column.period"), Kind.TEXT, 0),
                number("report.hoursPlanned"), number("report.hoursDue"), number("report.hoursRecorded"),
                number("report.costPlanned"), number("report.costDue"), number("report.costRecorded")), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    /** What it pays for, with the standing of each. */
    Table work() {
        List<Row> rows = use.work().stream().map(this::row).toList();
        return new Table(presentation.say("report.work", presentation.title(use.subsidy())), List.of(
                new Column(presentation.word("report.workColumn"), Kind.TEXT, 34),
                new Column(presentation.word("column.status"), Kind.STATUS, 0),
                number("report.hoursPlanned"), number("report.hoursRecorded"), number("report.costPlanned"),
                number("report.costRecorded"), number("report.costExpected")), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }

    private Column number(String key) {
        return new Column(presentation.word(key), Kind.NUMBER, 0);
    }

    private Row row(Role role, Line name, Realisation realisation) {
        return row(role, name, hours(realisation.planned().hours(), true), hours(realisation.due().hours(), true),
                hours(realisation.recorded().hours(), false), cost(realisation.planned().cost(), true),
                cost(realisation.due().cost(), true), cost(realisation.recorded().cost(), false));
    }

    private Row row(FundedWork work) {
        Realisation realisation = work.realisation();
        return row(Role.BODY, name(work), standing(work), hours(realisation.planned().hours(), false),
                hours(realisation.recorded().hours(), false), cost(realisation.planned().cost(), false),
                cost(realisation.recorded().cost(), false), cost(work.expected().cost(), true));
    }

    private static Row row(Role role, Line... cells) {
        return new Row(role, "", List.of(cells).stream().map(Line::cell).toList());
    }

    private List<Inline> name(ReportPeriod period) {
        return switch (period.kind()) {
            case STATED -> List.of(new Inline.Typed(new Value.DaySpan(period.firstDay(), period.lastDay())));
            case YEAR -> List.of(new Inline.Text(String.valueOf(period.firstDay().getYear())));
            case OUTSIDE -> presentation.say("report.outside");
            case UNDATED -> presentation.say("budget.undated");
        };
    }

    private Line name(FundedWork work) {
        Line name = Line.of(presentation.heading(work.element()));
        if (work.element() instanceof Action action) {
            List<List<Inline>> deliverables = new ArrayList<>();
            for (Deliverable deliverable : action.getDeliverables()) {
                deliverables.add(presentation.heading(deliverable));
            }
            if (!deliverables.isEmpty()) {
                name.below().muted(presentation.say("action.delivers", presentation.joined(deliverables)));
            }
        }
        return name;
    }

    private Line standing(FundedWork work) {
        return work.element() instanceof Action action ? new Line().add(new ProgressWords(presentation)
                .badge(presentation.plan().progress().of(action).standing())) : new Line();
    }

    private Line part(Money cost) {
        return use.partOf(cost).map(part -> cost(part, true)).orElseGet(Line::new);
    }

    /** An amount in whole units of money. */
    List<Inline> whole(Money cost) {
        return cost(cost, true).runs();
    }

    private Line hours(BigDecimal hours, boolean isRounded) {
        return hours.signum() == 0 ? new Line() : Line.of(Presentation.figure(
                new Value.Hours(isRounded ? hours.setScale(0, RoundingMode.HALF_UP) : hours), isInvented));
    }

    private Line cost(Money cost, boolean isRounded) {
        return cost.amount().signum() == 0 ? new Line() : Line.of(Presentation.figure(new Value.Amount(isRounded
                ? new Money(cost.amount().setScale(0, RoundingMode.HALF_UP), cost.currency()) : cost), isInvented));
    }
}
