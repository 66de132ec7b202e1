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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to come from the month of today on: the months near today, the months after those, and the duties that return in
 * each of them.
 *
 * @param monthly duties that return in every month, in none of the months below
 * @param near the month of today and those after it that three months from today reach into
 * @param far the months after those
 * @param coarse the first month after the near ones
 */
record CalendarWindow(List<CalendarEntry> monthly, SortedMap<YearMonth, List<CalendarEntry>> near,
        SortedMap<YearMonth, List<CalendarEntry>> far, YearMonth coarse) {

    /** How many months are shown to the day (handbook 3.6). */
    static final int MONTHS_TO_THE_DAY = 3;

    /** What is to come of all entries from a day on. */
    static CalendarWindow of(Map<YearMonth, List<CalendarEntry>> entries, LocalDate today) {
        TreeMap<YearMonth, List<CalendarEntry>> months = new TreeMap<>(entries);
        months.headMap(YearMonth.from(today)).clear();
        List<CalendarEntry> monthly = takeMonthly(months);
        months.values().removeIf(List::isEmpty);
        YearMonth coarse = YearMonth.from(lastDay(today)).plusMonths(1);
        return new CalendarWindow(monthly, months.headMap(coarse), months.tailMap(coarse), coarse);
    }

    /** The last day of the three months that begin today. */
    static LocalDate lastDay(LocalDate today) {
        return today.plusMonths(MONTHS_TO_THE_DAY).minusDays(1);
    }

    /** Takes out the duties that return in each of the months, when those are several. */
    private static List<CalendarEntry> takeMonthly(TreeMap<YearMonth, List<CalendarEntry>> months) {
        if (months.size() < MONTHS_TO_THE_DAY) {
            return List.of();
        }
        List<CalendarEntry> monthly = new ArrayList<>();
        for (CalendarEntry entry : List.copyOf(months.lastEntry().getValue())) {
            if (!entry.everyMonth().isEmpty() && months.values().stream()
                    .allMatch(entries -> entries.stream().anyMatch(other -> isSame(entry, other)))) {
                monthly.add(entry);
                months.values().forEach(entries -> entries.removeIf(other -> isSame(entry, other)));
            }
        }
        return monthly;
    }

    private static boolean isSame(CalendarEntry one, CalendarEntry other) {
        return other.everyMonth().equals(one.everyMonth()) && one.what().equals(other.what())
                && one.kind().equals(other.kind()) && one.who().equals(other.who());
    }
}
