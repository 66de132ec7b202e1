/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.subsidies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
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

/** What one subsidy is used for as tables: planned beside recorded, hours beside cost. */
final class SubsidyTables {

    private final Presentation presentation;
    private final SubsidyUse use;

    SubsidyTables(Presentation presentation, SubsidyUse use) {
        this.presentation = presentation;
        this.use = use;
    }

    /** Planned and recorded in each period; empty when there is neither. */
    Optional<Table> periods() {
        if (use.periods().isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (PeriodUse period : use.periods()) {
            rows.add(row(Table.Role.BODY, Line.of(name(period.period())), period.realisation(), null, new Line()));
        }
        rows.add(row(Table.Role.TOTAL, Line.of(presentation.word("column.total")), use.total(), use.expected(),
                new Line()));
        return Optional.of(table("report.periods", "column.period", rows));
    }

    /** What it pays for, with the standing of each; empty when it pays for nothing. */
    Optional<Table> work() {
        if (use.work().isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        use.work().forEach(work -> rows.add(row(Table.Role.BODY, name(work), work.realisation(), work.expected(),
                standing(work))));
        return Optional.of(table("report.work", "report.workColumn", rows));
    }

    private Table table(String caption, String first, List<Table.Row> rows) {
        return new Table(presentation.say(caption, presentation.title(use.subsidy())), List.of(
                new Table.Column(presentation.word(first), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0),
                new Table.Column(presentation.word("report.hoursPlanned"), Table.Kind.NUMBER, 10),
                new Table.Column(presentation.word("report.hoursRecorded"), Table.Kind.NUMBER, 10),
                new Table.Column(presentation.word("report.hoursExpected"), Table.Kind.NUMBER, 10),
                new Table.Column(presentation.word("report.costPlanned"), Table.Kind.NUMBER, 12),
                new Table.Column(presentation.word("report.costRecorded"), Table.Kind.NUMBER, 12),
                new Table.Column(presentation.word("report.costExpected"), Table.Kind.NUMBER, 12)), rows,
                Table.Narrow.STACK).withoutEmptyColumns();
    }

    private Table.Row row(Table.Role role, Line name, Realisation realisation, Amounts expected, Line standing) {
        Amounts planned = realisation.planned();
        Amounts due = realisation.due();
        Line hours = hours(planned.hours());
        if (due.hours().signum() > 0 && due.hours().compareTo(planned.hours()) < 0) {
            hours.below().muted(presentation.say("report.due", new Value.Hours(due.hours())));
        }
        Line cost = cost(planned.cost());
        if (due.cost().amount().signum() > 0 && due.cost().compareTo(planned.cost()) < 0) {
            cost.below().muted(presentation.say("report.due", new Value.Amount(due.cost())));
        }
        return new Table.Row(role, "", List.of(name.cell(), standing.cell(), hours.cell(),
                hours(realisation.recorded().hours()).cell(),
                (expected == null ? new Line() : hours(expected.hours())).cell(), cost.cell(),
                cost(realisation.recorded().cost()).cell(),
                (expected == null ? new Line() : cost(expected.cost())).cell()));
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

    private static Line hours(BigDecimal hours) {
        return hours.signum() == 0 ? new Line() : new Line().value(new Value.Hours(hours));
    }

    private static Line cost(Money cost) {
        return cost.amount().signum() == 0 ? new Line() : new Line().value(new Value.Amount(cost));
    }
}
