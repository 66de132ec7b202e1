/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.ClosedDays;

/** The days to come on which nobody works, beside weekends and public holidays. */
final class ClosedDaysSection implements PlanSection {

    private final Presentation presentation;
    private final LocalDate from;
    private final LocalDate to;

    ClosedDaysSection(Presentation presentation, LocalDate from, LocalDate to) {
        this.presentation = presentation;
        this.from = from;
        this.to = to;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = presentation.view().all(ClosedDays.class).stream()
                .filter(closed -> closed.getFrom() != null && !lastDay(closed).isBefore(from)
                        && !closed.getFrom().firstDay().isAfter(to))
                .sorted(Comparator.comparing(closed -> closed.getFrom().firstDay())).map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("closed",
                presentation.say("calendarDocument.closed"), List.of(new Table(
                        presentation.say("calendarDocument.closed.caption"), List.of(
                                new Table.Column(presentation.word("column.when"), Table.Kind.DATE, 32),
                                new Table.Column(presentation.word("calendarDocument.why"), Table.Kind.TEXT, 0)),
                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(ClosedDays closed) {
        return new Table.Row(Table.Role.BODY, "", List.of(
                new Line().value(new Value.DaySpan(closed.getFrom().firstDay(), lastDay(closed))).cell(),
                Line.of(Prose.line(closed.getText())).add(presentation.marks(closed)).cell()));
    }

    private static LocalDate lastDay(ClosedDays closed) {
        return closed.getUntil() == null ? closed.getFrom().lastDay() : closed.getUntil().lastDay();
    }
}
