/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;

/** The calendar, month by month, from the month of today on; the months before it stand behind a fold. */
final class CalendarSection implements PlanSection {

    private final Presentation presentation;

    CalendarSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        Map<YearMonth, List<CalendarEntry>> coming = new LinkedHashMap<>(new CalendarEntries(presentation).byMonth());
        Map<YearMonth, List<CalendarEntry>> past = new LinkedHashMap<>();
        YearMonth now = YearMonth.from(presentation.plan().today());
        coming.forEach((month, entries) -> {
            if (month.isBefore(now)) {
                past.put(month, entries);
            }
        });
        coming.keySet().removeAll(past.keySet());
        List<Block> blocks = new ArrayList<>();
        if (!coming.isEmpty()) {
            blocks.add(table(coming, presentation.say("calendar.caption")));
        }
        if (!past.isEmpty()) {
            List<Inline> caption = presentation.say("calendar.past", new Value.Month(past.keySet().iterator().next()));
            blocks.add(coming.isEmpty() ? table(past, caption)
                    : new Block.Fold(caption, List.of(table(past, caption)), false));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("calendar",
                presentation.say("calendar.title"), -1, false, blocks, List.of()));
    }

    private Table table(Map<YearMonth, List<CalendarEntry>> months, List<Inline> caption) {
        List<Table.Row> rows = new ArrayList<>();
        months.forEach((month, entries) -> {
            Line heading =
                    Line.of(Presentation.capital(presentation.wording().values().format(new Value.Month(month))));
            rows.add(new Table.Row(Table.Role.GROUP, "", List.of(heading.cell())));
            entries.forEach(entry -> rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    new Table.Cell(entry.when()), new Table.Cell(entry.what()), Line.of(entry.kind()).cell(),
                    new Table.Cell(entry.who())))));
        });
        return new Table(caption, List.of(
                new Table.Column(presentation.word("column.when"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 24)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns();
    }
}
