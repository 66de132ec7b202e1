/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.ClosedDays;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** The closed days of a model, as periods that do not overlap: last day by first day. */
record ClosedPeriods(NavigableMap<LocalDate, LocalDate> periods) {

    static ClosedPeriods of(EcosystemView view) {
        NavigableMap<LocalDate, LocalDate> periods = new TreeMap<>();
        for (ClosedDays days : view.all(ClosedDays.class)) {
            if (days.getFrom() != null) {
                CalendarPeriod end = days.getUntil() == null ? days.getFrom() : days.getUntil();
                add(periods, days.getFrom().firstDay(), end.lastDay());
            }
        }
        return new ClosedPeriods(periods);
    }

    boolean contains(LocalDate day) {
        return containsAll(day, day);
    }

    /** Whether one period holds all days from one to another. */
    boolean containsAll(LocalDate from, LocalDate to) {
        Map.Entry<LocalDate, LocalDate> entry = periods.floorEntry(from);
        return entry != null && !entry.getValue().isBefore(to);
    }

    private static void add(NavigableMap<LocalDate, LocalDate> periods, LocalDate from, LocalDate to) {
        LocalDate first = from;
        LocalDate last = to;
        Map.Entry<LocalDate, LocalDate> before = periods.floorEntry(last);
        while (before != null && !before.getValue().isBefore(first)) {
            periods.remove(before.getKey());
            first = before.getKey().isBefore(first) ? before.getKey() : first;
            last = before.getValue().isAfter(last) ? before.getValue() : last;
            before = periods.floorEntry(last);
        }
        if (!last.isBefore(first)) {
            periods.put(first, last);
        }
    }
}
