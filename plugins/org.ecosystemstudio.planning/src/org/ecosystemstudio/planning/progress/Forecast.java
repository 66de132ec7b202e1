/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a KPI goes when it goes on as it did: a straight line through the first and the latest of its values, which
 * anybody can check with a ruler. It foretells nothing; it says what the pace so far leads to.
 *
 * @param values the values measured until today, in order of day, one a day; at least two
 * @param target the value aimed at
 * @param deadline the last day on which the target is to be reached; null when none is stated
 * @param reaches the first day on which the line is at the target; null when the target is reached already, or when the
 *        line leads away from it or not to it within {@link #MOST_YEARS} years
 * @param outlook what this means
 */
public record Forecast(List<MeasuredValue> values, BigDecimal target, LocalDate deadline, LocalDate reaches,
        Outlook outlook) {

    /** A line that takes longer than this many years leads nowhere. */
    public static final int MOST_YEARS = 50;

    /** The part of the days ahead, one of so many, by which a line may miss a deadline and still be about in time. */
    public static final int MARGIN = 20;

    /** What a forecast says about a target. */
    public enum Outlook {
        /** The latest value is at the target or beyond. */
        REACHED,
        /** The line is at the target on the deadline or before. */
        IN_TIME,
        /**
         * The line is at the target after the deadline, by no more than one {@link #MARGIN}th of the days from the
         * latest value until then: a line through two values is no more exact than that.
         */
        ABOUT_IN_TIME,
        /** The line is at the target, but later after the deadline than that. */
        TOO_LATE,
        /** The line is at the target, and no deadline is stated. */
        WITHOUT_DEADLINE,
        /** On this course the target is not reached. */
        NOT_ON_THIS_COURSE
    }

    /** Keeps a copy; target and outlook are not null. */
    public Forecast {
        values = List.copyOf(values);
        Objects.requireNonNull(target);
        Objects.requireNonNull(outlook);
    }

    /**
     * The forecast that values give.
     *
     * @param values the values until today, in order of day, one a day
     * @param baseline the value at the start, from which the target is to be reached; null takes the first value
     * @param target the value aimed at; null when none is stated
     * @param deadline the last day for it; null when none is stated
     * @return empty when there are fewer than two values or no target, or when the target is no change
     */
    static Optional<Forecast> of(List<MeasuredValue> values, BigDecimal baseline, BigDecimal target,
            LocalDate deadline) {
        if (values.size() < 2 || target == null) {
            return Optional.empty();
        }
        BigDecimal start = baseline == null ? values.getFirst().value() : baseline;
        int direction = target.compareTo(start);
        if (direction == 0) {
            return Optional.empty();
        }
        MeasuredValue latest = values.getLast();
        if (latest.value().subtract(target).signum() * direction >= 0) {
            return Optional.of(new Forecast(values, target, deadline, null, Outlook.REACHED));
        }
        LocalDate reaches = reaches(values.getFirst(), latest, target);
        return Optional.of(new Forecast(values, target, deadline, reaches, outlook(latest.day(), reaches, deadline)));
    }

    /**
     * The value on the line on a day, exact to four decimals.
     *
     * @param day the day; any
     */
    public BigDecimal on(LocalDate day) {
        MeasuredValue first = values.getFirst();
        MeasuredValue latest = values.getLast();
        return latest.value().add(latest.value().subtract(first.value())
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(latest.day(), day)))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(first.day(), latest.day())), 4,
                        RoundingMode.HALF_UP));
    }

    private static LocalDate reaches(MeasuredValue first, MeasuredValue latest, BigDecimal target) {
        BigDecimal gained = latest.value().subtract(first.value());
        BigDecimal left = target.subtract(latest.value());
        if (gained.signum() != left.signum()) {
            return null;
        }
        BigDecimal days = left.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(first.day(), latest.day())))
                .divide(gained, MathContext.DECIMAL64).setScale(0, RoundingMode.CEILING);
        long most = ChronoUnit.DAYS.between(latest.day(), latest.day().plusYears(MOST_YEARS));
        return days.compareTo(BigDecimal.valueOf(most)) > 0 ? null : latest.day().plusDays(days.longValueExact());
    }

    private static Outlook outlook(LocalDate latest, LocalDate reaches, LocalDate deadline) {
        if (reaches == null) {
            return Outlook.NOT_ON_THIS_COURSE;
        }
        if (deadline == null) {
            return Outlook.WITHOUT_DEADLINE;
        }
        if (!reaches.isAfter(deadline)) {
            return Outlook.IN_TIME;
        }
        long ahead = ChronoUnit.DAYS.between(latest, reaches);
        return ChronoUnit.DAYS.between(deadline, reaches) * MARGIN <= ahead ? Outlook.ABOUT_IN_TIME : Outlook.TOO_LATE;
    }
}
