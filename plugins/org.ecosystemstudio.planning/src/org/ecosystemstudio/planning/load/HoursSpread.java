/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recorded.Distribution;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Spreads the hours of a piece of work over months, exactly. */
final class HoursSpread {

    private final WorkCalendar calendar;

    HoursSpread(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Hours per month: by working days, and of recurring work by occurrences (in the month of their first day). Empty
     * when the work has no dates.
     */
    SortedMap<YearMonth, BigDecimal> spread(BigDecimal hours, ScheduledWork work, List<Occurrence> occurrences) {
        SortedMap<YearMonth, Long> weights = new TreeMap<>();
        if (work.isRecurring()) {
            occurrences.forEach(time -> weights.merge(YearMonth.from(time.firstDay()), 1L, Long::sum));
        } else if (!work.isUndated()) {
            addWorkingDays(work.firstKnownDay(), work.lastKnownDay(), weights);
        }
        SortedMap<YearMonth, BigDecimal> spread = new TreeMap<>();
        if (weights.isEmpty()) {
            return spread;
        }
        long[] parts = weights.values().stream().mapToLong(Long::longValue).toArray();
        List<BigDecimal> amounts = Distribution.byWeight(hours, parts);
        List<YearMonth> months = new ArrayList<>(weights.keySet());
        for (int index = 0; index < months.size(); index++) {
            if (amounts.get(index).signum() != 0) {
                spread.put(months.get(index), amounts.get(index));
            }
        }
        return spread;
    }

    private void addWorkingDays(LocalDate from, LocalDate to, Map<YearMonth, Long> weights) {
        YearMonth last = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            weights.put(month, (long) calendar.workingDays(first, end));
        }
    }
}
