/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;

import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.recorded.Distribution;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * Spreads a number over the periods of a report, exactly: first over the periods, as {@link YearSpread} does over years,
 * then within each over the days until today and those after.
 */
final class ReportSlots {

    private static final ReportPeriod UNDATED = new ReportPeriod(ReportPeriod.Kind.UNDATED, null, null);
    private static final ReportPeriod OUTSIDE = new ReportPeriod(ReportPeriod.Kind.OUTSIDE, null, null);

    private final CalendarPeriod stated;
    private final LocalDate today;

    /** Takes the period that a subsidy states, null for calendar years, and the day that parts past and future. */
    ReportSlots(CalendarPeriod stated, LocalDate today) {
        this.stated = stated;
        this.today = today;
    }

    /** A part of a number in one period: all of it, and what is due until today. */
    record Part(BigDecimal all, BigDecimal due) {
    }

    /** The period of a day; that of what is undated for null. */
    ReportPeriod of(LocalDate day) {
        if (day == null) {
            return UNDATED;
        }
        if (stated == null) {
            return new ReportPeriod(ReportPeriod.Kind.YEAR, LocalDate.of(day.getYear(), 1, 1),
                    LocalDate.of(day.getYear(), 12, 31));
        }
        return day.isBefore(stated.firstDay()) || day.isAfter(stated.lastDay()) ? OUTSIDE
                : new ReportPeriod(ReportPeriod.Kind.STATED, stated.firstDay(), stated.lastDay());
    }

    /**
     * Spreads a number over the days from one to another, both included; all undated when the first is null.
     *
     * @param days how many days count from one to another, both included
     */
    Map<ReportPeriod, Part> byDays(BigDecimal number, LocalDate from, LocalDate to,
            ToLongBiFunction<LocalDate, LocalDate> days) {
        Map<ReportPeriod, long[]> weights = new LinkedHashMap<>();
        LocalDate last = from == null || !to.isBefore(from) ? to : from;
        for (LocalDate first = from; first != null && !first.isAfter(last);) {
            LocalDate end = earlier(endOf(first), last);
            boolean isPast = !first.isAfter(today);
            LocalDate cut = isPast ? earlier(end, today) : end;
            long count = days.applyAsLong(first, cut);
            add(weights, first, count, isPast);
            first = cut.plusDays(1);
        }
        return spread(number, weights);
    }

    /** Spreads a number over the times that something takes place, each by its first day. */
    Map<ReportPeriod, Part> byTimes(BigDecimal number, List<Occurrence> times) {
        Map<ReportPeriod, long[]> weights = new LinkedHashMap<>();
        times.forEach(time -> add(weights, time.firstDay(), 1, !time.firstDay().isAfter(today)));
        return spread(number, weights);
    }

    private void add(Map<ReportPeriod, long[]> weights, LocalDate day, long weight, boolean isPast) {
        weights.computeIfAbsent(of(day), period -> new long[2])[isPast ? 0 : 1] += weight;
    }

    /** The last day of the run of days of one period that a day is in. */
    private LocalDate endOf(LocalDate day) {
        if (stated == null) {
            return LocalDate.of(day.getYear(), 12, 31);
        }
        return day.isBefore(stated.firstDay()) ? stated.firstDay().minusDays(1)
                : day.isAfter(stated.lastDay()) ? LocalDate.MAX.minusDays(1) : stated.lastDay();
    }

    private static Map<ReportPeriod, Part> spread(BigDecimal number, Map<ReportPeriod, long[]> weights) {
        Map<ReportPeriod, Part> parts = new LinkedHashMap<>();
        if (weights.isEmpty()) {
            parts.put(UNDATED, new Part(number, BigDecimal.ZERO));
            return parts;
        }
        List<ReportPeriod> periods = new ArrayList<>(weights.keySet());
        List<BigDecimal> numbers = Distribution.byWeight(number,
                weights.values().stream().mapToLong(weight -> weight[0] + weight[1]).toArray());
        for (int index = 0; index < periods.size(); index++) {
            BigDecimal due = Distribution.byWeight(numbers.get(index), weights.get(periods.get(index))).getFirst();
            parts.put(periods.get(index), new Part(numbers.get(index), due));
        }
        return parts;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
