/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.Distribution;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * How a cost is spread over calendar years, exactly: by how many days, or how many times, fall in each.
 *
 * @param weights days or times per year, at least one; empty when nothing can be dated
 */
record YearSpread(SortedMap<Integer, Long> weights) {

    /** By the days from one to another, both included; by the first day alone when the other is before it. */
    static YearSpread byDays(LocalDate from, LocalDate to) {
        SortedMap<Integer, Long> days = new TreeMap<>();
        if (from != null) {
            LocalDate end = to.isBefore(from) ? from : to;
            for (int year = from.getYear(); year <= end.getYear(); year++) {
                LocalDate first = year == from.getYear() ? from : LocalDate.of(year, 1, 1);
                LocalDate last = year == end.getYear() ? end : LocalDate.of(year, 12, 31);
                days.put(year, ChronoUnit.DAYS.between(first, last) + 1);
            }
        }
        return new YearSpread(days);
    }

    /** By the times that something takes place, each in the year of its first day. */
    static YearSpread byTimes(List<Occurrence> times) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        times.forEach(time -> counts.merge(time.firstDay().getYear(), 1L, Long::sum));
        return new YearSpread(counts);
    }

    /** The part of each year; all under null when nothing can be dated. */
    Map<Integer, Money> of(Money amount) {
        if (weights.isEmpty()) {
            Map<Integer, Money> undated = new HashMap<>();
            undated.put(null, amount);
            return undated;
        }
        List<BigDecimal> parts = Distribution.byWeight(amount.amount(),
                weights.values().stream().mapToLong(Long::longValue).toArray());
        List<Integer> years = new ArrayList<>(weights.keySet());
        Map<Integer, Money> spread = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            spread.put(years.get(index), new Money(parts.get(index), amount.currency()));
        }
        return spread;
    }
}
