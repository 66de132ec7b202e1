/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.ecosystemstudio.model.EcosystemView;

/**
 * Which days are worked: not on weekends, Dutch public holidays and the model's closed days. Knows the years 0 to 9999;
 * what would lie beyond ends at the first or last day of those.
 */
public final class WorkCalendar {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ClosedPeriods closed;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    private WorkCalendar(ClosedPeriods closed) {
        this.closed = closed;
    }

    /** The calendar of a model. */
    public static WorkCalendar of(EcosystemView view) {
        return new WorkCalendar(ClosedPeriods.of(view));
    }

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return year(day).isWorkingDay(day);
    }

    /** Whether the day would be worked if it were not a public holiday or closed by the model: never on weekends. */
    public boolean isClosed(LocalDate day) {
        return !isWorkingDay(day) && !WorkingYear.isWeekend(day);
    }

    /** The day itself when it is worked, or the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** The day itself when it is worked, or the last before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : minus(day, 1);
    }

    /** The given number of working days after a day; the day itself for 0, whether it is worked or not. */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays <= 0) {
            return workingDays == 0 ? day : minus(day, -workingDays);
        }
        int number = day.getYear();
        int wanted = year(day).workedUntil(day) + workingDays;
        while (wanted > year(number).size()) {
            wanted -= year(number).size();
            if (number == LAST.getYear()) {
                return LAST;
            }
            number++;
        }
        return year(number).day(wanted);
    }

    /** The given number of working days before a day; the day itself for 0, whether it is worked or not. */
    public LocalDate minus(LocalDate day, int workingDays) {
        if (workingDays <= 0) {
            return workingDays == 0 ? day : plus(day, -workingDays);
        }
        int number = day.getYear();
        int wanted = year(day).workedBefore(day) + 1 - workingDays;
        while (wanted < 1) {
            if (number == FIRST.getYear()) {
                return FIRST;
            }
            number--;
            wanted += year(number).size();
        }
        return year(number).day(wanted);
    }

    /** How many days are worked from one day to another, both included; 0 when the second lies before the first. */
    public int workingDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return 0;
        }
        int days = year(to).workedUntil(to) - year(from).workedBefore(from);
        for (int number = from.getYear(); number < to.getYear(); number++) {
            days += year(number).size();
        }
        return days;
    }

    /** By how many working days the second day lies after the first; negative when it lies before. */
    public int distance(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -workingDays(to.plusDays(1), from) : workingDays(from, to) - workingDays(from, from);
    }

    /** The weekdays from one day to another, both included, on which nobody works, in order of time. */
    public List<Closure> closures(LocalDate from, LocalDate to) {
        List<Closure> closures = new ArrayList<>();
        Set<LocalDate> holidays = Set.of();
        boolean isOpen = true;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (holidays.isEmpty() || day.getDayOfYear() == 1) {
                holidays = DutchHolidays.of(day.getYear());
            }
            if (isWorkingDay(day)) {
                isOpen = true;
            } else if (!WorkingYear.isWeekend(day)) {
                boolean isHoliday = holidays.contains(day);
                if (!isOpen && closures.getLast().holiday() == isHoliday) {
                    closures.add(new Closure(closures.removeLast().firstDay(), day, isHoliday));
                } else {
                    closures.add(new Closure(day, day, isHoliday));
                }
                isOpen = false;
            }
        }
        return closures;
    }

    private WorkingYear year(LocalDate day) {
        return year(day.getYear());
    }

    private WorkingYear year(int number) {
        return years.computeIfAbsent(number, key -> WorkingYear.of(key, closed));
    }
}
