/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.values.Value;

/**
 * The calendar from the month of today on: three months to the day, the months after those by kind of activity (handbook
 * 3.6). Duties that return every month are said once.
 */
public final class CalendarSection implements PlanSection {

    private static final int MONTHS_TO_THE_DAY = 3;

    private final Presentation presentation;
    private final CalendarTables tables;

    /** Speaks of what is to come in a plan. */
    public CalendarSection(Presentation presentation) {
        this.presentation = presentation;
        tables = new CalendarTables(presentation);
    }

    @Override
    public Optional<Section> compose() {
        LocalDate today = presentation.plan().today();
        TreeMap<YearMonth, List<CalendarEntry>> months = new TreeMap<>(new CalendarEntries(presentation).byMonth());
        months.headMap(YearMonth.from(today)).clear();
        List<CalendarEntry> monthly = takeMonthly(months);
        months.values().removeIf(List::isEmpty);
        YearMonth coarse = YearMonth.from(today.plusMonths(MONTHS_TO_THE_DAY).minusDays(1)).plusMonths(1);
        List<Block> blocks = new ArrayList<>();
        if (!monthly.isEmpty()) {
            blocks.add(monthly(monthly));
        }
        Map<YearMonth, List<CalendarEntry>> near = months.headMap(coarse);
        if (near.values().stream().flatMap(List::stream).anyMatch(entry -> !entry.duty())) {
            blocks.add(tables.toTheDay(near, presentation.say("calendar.caption")));
        }
        tables.duties(near).ifPresent(duties -> {
            blocks.add(new Block.Paragraph(presentation.say("calendar.dutiesByMonth")));
            blocks.add(duties);
        });
        Map<YearMonth, List<CalendarEntry>> far = months.tailMap(coarse);
        if (!far.isEmpty()) {
            blocks.add(tables.byKind(far, presentation.say("calendar.later", new Value.Month(coarse))));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("calendar",
                presentation.say("calendar.title"), -1, false, blocks, List.of()));
    }

    /** Takes out the duties that return in each of the months, when those are several. */
    private static List<CalendarEntry> takeMonthly(TreeMap<YearMonth, List<CalendarEntry>> months) {
        if (months.size() < MONTHS_TO_THE_DAY) {
            return List.of();
        }
        List<CalendarEntry> monthly = new ArrayList<>();
        for (CalendarEntry entry : List.copyOf(months.lastEntry().getValue())) {
            if (entry.duty() && months.values().stream()
                    .allMatch(entries -> entries.stream().anyMatch(other -> isSame(entry, other)))) {
                monthly.add(entry);
                months.values().forEach(entries -> entries.removeIf(other -> isSame(entry, other)));
            }
        }
        return monthly;
    }

    private static boolean isSame(CalendarEntry one, CalendarEntry other) {
        return other.duty() && one.what().equals(other.what()) && one.kind().equals(other.kind())
                && one.who().equals(other.who());
    }

    private Block monthly(List<CalendarEntry> entries) {
        Line list = new Line();
        entries.forEach(entry -> list.separator("; ").add(tables.withWho(entry)));
        return new Block.Paragraph(presentation.say("calendar.monthly", list.runs()));
    }
}
