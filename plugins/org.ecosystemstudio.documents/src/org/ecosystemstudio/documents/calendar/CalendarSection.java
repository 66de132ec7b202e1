/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;

/**
 * The calendar from the month of today on: three months to the day, the months after those by kind of activity (handbook
 * 3.6). Duties that return every month are said once.
 */
public final class CalendarSection implements PlanSection {

    private final Presentation presentation;
    private final CalendarTables tables;

    /** Speaks of what is to come in a plan. */
    public CalendarSection(Presentation presentation) {
        this.presentation = presentation;
        tables = new CalendarTables(presentation);
    }

    @Override
    public Optional<Section> compose() {
        CalendarWindow window =
                CalendarWindow.of(new CalendarEntries(presentation).byMonth(), presentation.plan().today());
        List<Block> blocks = new ArrayList<>();
        tables.monthly(window.monthly()).ifPresent(blocks::add);
        Map<YearMonth, List<CalendarEntry>> near = window.near();
        if (near.values().stream().flatMap(List::stream).anyMatch(entry -> !entry.duty())) {
            blocks.add(tables.toTheDay(near, presentation.say("calendar.caption")));
        }
        tables.duties(near).ifPresent(duties -> {
            blocks.add(new Block.Paragraph(presentation.say("calendar.dutiesByMonth")));
            blocks.add(duties);
        });
        if (!window.far().isEmpty()) {
            blocks.add(tables.byKind(window.far(), presentation.say("calendar.later",
                    new Value.Month(window.coarse()))));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("calendar",
                presentation.say("calendar.title"), -1, false, blocks, List.of()));
    }
}
