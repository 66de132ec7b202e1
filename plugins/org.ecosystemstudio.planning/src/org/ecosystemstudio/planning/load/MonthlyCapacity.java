/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capacity;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recorded.HoursOfWork;

/**
 * How many hours an actor declares to have in a month. A person has eight hours on each working day; hours per day and
 * week count by working days (five to the week), so that holidays lower them; those per quarter and year are divided
 * evenly over months. A capacity that holds for a part of a month counts for the working days in that part.
 */
public final class MonthlyCapacity {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal MONTHS_A_QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final List<Capacity> capacities;
    private final WorkCalendar calendar;

    /** What an actor declares, by the days that the calendar says are worked. */
    public MonthlyCapacity(Actor actor, WorkCalendar calendar) {
        this.calendar = calendar;
        capacities = actor.getCapacities().stream()
                .filter(capacity -> capacity.getPeople() != null
                        || capacity.getHours() != null && capacity.getPer() != TimeUnit.UNSPECIFIED)
                .toList();
    }

    /** Whether nothing is declared. */
    public boolean isUnknown() {
        return capacities.isEmpty();
    }

    /** Hours declared in a month; zero when nothing is declared for it. */
    public BigDecimal hoursIn(YearMonth month) {
        return capacities.stream().map(capacity -> hoursIn(month, capacity)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal hoursIn(YearMonth month, Capacity capacity) {
        LocalDate first = capacity.getFrom() == null ? month.atDay(1)
                : later(month.atDay(1), capacity.getFrom().firstDay());
        LocalDate last = capacity.getUntil() == null ? month.atEndOfMonth()
                : earlier(month.atEndOfMonth(), capacity.getUntil().lastDay());
        BigDecimal days = BigDecimal.valueOf(calendar.workingDays(first, last));
        if (days.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (capacity.getPeople() != null) {
            return capacity.getPeople().multiply(HOURS_A_DAY).multiply(days);
        }
        BigDecimal hours = HoursOfWork.of(capacity.getHours());
        BigDecimal share = days.divide(
                BigDecimal.valueOf(calendar.workingDays(month.atDay(1), month.atEndOfMonth())), MathContext.DECIMAL64);
        return switch (capacity.getPer()) {
            case DAY -> hours.multiply(days);
            case WEEK -> hours.multiply(days).divide(DAYS_A_WEEK, MathContext.DECIMAL64);
            case QUARTER -> hours.multiply(share).divide(MONTHS_A_QUARTER, MathContext.DECIMAL64);
            case YEAR -> hours.multiply(share).divide(MONTHS_A_YEAR, MathContext.DECIMAL64);
            default -> hours.multiply(share);
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
