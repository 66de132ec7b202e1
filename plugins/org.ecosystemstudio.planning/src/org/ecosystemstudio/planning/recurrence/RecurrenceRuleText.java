/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.MonthOfYear;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.ecosystem.Weekday;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * A rhythm as a recurrence rule of RFC 5545: its start (DTSTART), its rule (RRULE without an end), and the precision of
 * what it gives. A rhythm that names a weekday or a day of the month, or that starts on a stated day in one of its
 * months, gives days. Any other gives the whole weeks, months, quarters or years it speaks of, by their first days.
 *
 * @param start the first day from which the rule counts
 * @param rule the rule
 * @param precision what an occurrence's first day stands for
 */
record RecurrenceRuleText(LocalDate start, String rule, Precision precision) {

    private static final int MONTHS_A_QUARTER = 3;
    /** Longer intervals are taken as this: of days more than 27 years, beyond any plan. */
    private static final int LONGEST_INTERVAL = 10_000;

    /**
     * Translates a rhythm.
     *
     * @param from the period it starts in, which anchors it; null when the model does not say
     * @param anchor the day it is anchored at: the first day of {@code from}, or another when that is null
     */
    static RecurrenceRuleText of(Recurrence rhythm, CalendarPeriod from, LocalDate anchor) {
        Precision precision = precision(rhythm, from);
        LocalDate start = start(rhythm, from, anchor, precision);
        StringBuilder rule = new StringBuilder("FREQ=").append(frequency(rhythm.getUnit()));
        rule.append(";INTERVAL=").append(interval(rhythm)).append(";WKST=MO");
        appendMonths(rule, rhythm, start);
        appendDays(rule, rhythm);
        return new RecurrenceRuleText(start, rule.toString(), precision);
    }

    private static Precision precision(Recurrence rhythm, CalendarPeriod from) {
        TimeUnit unit = rhythm.getUnit();
        List<MonthOfYear> months = months(rhythm);
        boolean startsOnDay = from instanceof CalendarPeriod.Day && (months.isEmpty()
                || months.contains(MonthOfYear.get(from.firstDay().getMonthValue() - 1)));
        if (unit == TimeUnit.DAY || !weekdays(rhythm).isEmpty() || namesDayOfMonth(rhythm) || startsOnDay) {
            return Precision.DAY;
        }
        if (unit == TimeUnit.WEEK) {
            return Precision.WEEK;
        }
        if (unit == TimeUnit.MONTH || !months.isEmpty() || from instanceof CalendarPeriod.Month) {
            return Precision.MONTH;
        }
        return unit == TimeUnit.QUARTER || from instanceof CalendarPeriod.Quarter ? Precision.QUARTER : Precision.YEAR;
    }

    /** The months named, each once; text that is being written may leave nulls. */
    private static List<MonthOfYear> months(Recurrence rhythm) {
        return rhythm.getMonths().stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The weekdays named, each once; text that is being written may leave nulls. */
    private static List<Weekday> weekdays(Recurrence rhythm) {
        return rhythm.getWeekdays().stream().filter(Objects::nonNull).distinct().toList();
    }

    /** A day of the month says nothing about weeks. */
    private static boolean namesDayOfMonth(Recurrence rhythm) {
        return rhythm.getDayOfMonth() != null && rhythm.getUnit() != TimeUnit.WEEK;
    }

    private static LocalDate start(Recurrence rhythm, CalendarPeriod from, LocalDate anchor, Precision precision) {
        return switch (precision) {
            case DAY -> from == null && rhythm.getUnit() == TimeUnit.QUARTER ? firstOfQuarter(anchor) : anchor;
            case WEEK -> anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case MONTH -> anchor.withDayOfMonth(1);
            case QUARTER -> firstOfQuarter(anchor);
            case YEAR -> anchor.withDayOfYear(1);
        };
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return CalendarPeriod.Quarter.of(day).firstDay();
    }

    private static String frequency(TimeUnit unit) {
        return switch (unit) {
            case DAY -> "DAILY";
            case WEEK -> "WEEKLY";
            case MONTH, QUARTER -> "MONTHLY";
            case YEAR -> "YEARLY";
            case UNSPECIFIED -> throw new IllegalArgumentException("A rhythm needs a unit of time");
        };
    }

    /** A quarter is three months; named months of every quarter are met whatever month the quarters are counted from. */
    private static int interval(Recurrence rhythm) {
        int stated = rhythm.getInterval() == null ? 1 : Math.min(rhythm.getInterval(), LONGEST_INTERVAL);
        boolean isQuarter = rhythm.getUnit() == TimeUnit.QUARTER;
        return isQuarter && !(stated == 1 && !months(rhythm).isEmpty()) ? stated * MONTHS_A_QUARTER : stated;
    }

    private static void appendMonths(StringBuilder rule, Recurrence rhythm, LocalDate start) {
        List<MonthOfYear> months = months(rhythm);
        if (!months.isEmpty()) {
            rule.append(";BYMONTH=").append(months.stream().map(month -> Integer.toString(month.getValue() + 1))
                    .collect(Collectors.joining(",")));
        } else if (rhythm.getUnit() == TimeUnit.YEAR) {
            rule.append(";BYMONTH=").append(start.getMonthValue());
        }
    }

    /** Where the rhythm names no day, the rule takes that of its start. */
    private static void appendDays(StringBuilder rule, Recurrence rhythm) {
        if (!weekdays(rhythm).isEmpty()) {
            rule.append(";BYDAY=").append(weekdays(rhythm).stream().map(day -> ordinal(rhythm) + code(day))
                    .collect(Collectors.joining(",")));
        } else if (namesDayOfMonth(rhythm)) {
            rule.append(";BYMONTHDAY=").append(rhythm.getDayOfMonth());
        }
    }

    /** Which of the weekdays of a month; days and weeks have but one of each weekday. */
    private static String ordinal(Recurrence rhythm) {
        if (rhythm.getUnit() == TimeUnit.DAY || rhythm.getUnit() == TimeUnit.WEEK) {
            return "";
        }
        return switch (rhythm.getOrdinal()) {
            case UNSPECIFIED -> "";
            case LAST -> "-1";
            case FIRST, SECOND, THIRD, FOURTH -> Integer.toString(rhythm.getOrdinal().getValue());
        };
    }

    private static String code(Weekday day) {
        return day.getLiteral().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
