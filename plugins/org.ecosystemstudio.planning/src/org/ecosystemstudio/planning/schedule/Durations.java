/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.planning.calendar.WorkCalendar;

/**
 * Turns spans of time into days. Days are working days, and eight hours of work make one; a part of a day takes the whole
 * day. Weeks, months, quarters and years are of the calendar: work that starts on a Monday and takes three weeks ends on
 * the third Friday. A part of a week or month is taken as calendar days (7 and 30 to the whole), rounded up.
 */
final class Durations {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal MONTHS_A_QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    /** Longer spans than a hundred years are taken as that. */
    private static final int MOST_DAYS = 36_525;
    private static final int MOST_MONTHS = 1_200;

    private final WorkCalendar calendar;

    Durations(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day of work that starts on a day and takes so long: at least that day. */
    LocalDate lastDay(LocalDate start, TimeSpan span) {
        if (isInWorkingDays(span)) {
            return calendar.plus(start.minusDays(1), Math.max(1, workingDays(span)));
        }
        LocalDate last = calendar.onOrBefore(plus(start, span, 1).minusDays(1));
        return last.isBefore(start) ? start : last;
    }

    /** The first day of work that ends on a day and takes so long: at least that day. */
    LocalDate firstDay(LocalDate end, TimeSpan span) {
        if (isInWorkingDays(span)) {
            return calendar.minus(end.plusDays(1), Math.max(1, workingDays(span)));
        }
        LocalDate first = calendar.onOrAfter(plus(end.plusDays(1), span, -1));
        return first.isAfter(end) ? end : first;
    }

    /** The first day on which work may start after other work's end and a lag (null for none, negative for a lead). */
    LocalDate startAfter(LocalDate end, TimeSpan lag) {
        if (lag == null) {
            return calendar.plus(end, 1);
        }
        if (isInWorkingDays(lag)) {
            return calendar.plus(calendar.plus(end, 1), workingDays(lag));
        }
        return calendar.onOrAfter(plus(end.plusDays(1), lag, 1));
    }

    /** The last day on which work may end for other work to start on a day after a lag: the reverse of startAfter. */
    LocalDate endBefore(LocalDate start, TimeSpan lag) {
        if (lag == null) {
            return calendar.minus(start, 1);
        }
        if (isInWorkingDays(lag)) {
            return calendar.minus(calendar.minus(start, workingDays(lag)), 1);
        }
        return calendar.onOrBefore(plus(start, lag, -1).minusDays(1));
    }

    private static boolean isInWorkingDays(TimeSpan span) {
        return span.unit() == TimeSpan.Unit.HOURS || span.unit() == TimeSpan.Unit.DAYS;
    }

    private static int workingDays(TimeSpan span) {
        BigDecimal days = span.unit() == TimeSpan.Unit.DAYS ? span.amount()
                : span.amount().divide(HOURS_A_DAY, 0, RoundingMode.CEILING);
        return bounded(days, MOST_DAYS);
    }

    private static LocalDate plus(LocalDate day, TimeSpan span, int sign) {
        BigDecimal amount = span.amount();
        return switch (span.unit()) {
            case HOURS, DAYS -> throw new IllegalArgumentException("Counted in working days: " + span);
            case WEEKS -> day.plusDays((long) sign * bounded(amount.multiply(DAYS_A_WEEK), MOST_DAYS));
            case MONTHS -> plusMonths(day, amount, sign);
            case QUARTERS -> plusMonths(day, amount.multiply(MONTHS_A_QUARTER), sign);
            case YEARS -> plusMonths(day, amount.multiply(MONTHS_A_YEAR), sign);
        };
    }

    private static LocalDate plusMonths(LocalDate day, BigDecimal months, int sign) {
        int whole = bounded(months.setScale(0, RoundingMode.DOWN), MOST_MONTHS);
        BigDecimal part = months.remainder(BigDecimal.ONE).multiply(DAYS_A_MONTH);
        return day.plusMonths((long) sign * whole).plusDays((long) sign * bounded(part, MOST_DAYS));
    }

    /** Rounds away from a part that is left. */
    private static int bounded(BigDecimal amount, int most) {
        BigDecimal limit = BigDecimal.valueOf(most);
        return amount.max(limit.negate()).min(limit).setScale(0, RoundingMode.UP).intValueExact();
    }
}
