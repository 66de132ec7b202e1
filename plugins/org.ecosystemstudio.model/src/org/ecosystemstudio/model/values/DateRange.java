/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * From the first day of one calendar period to the last day of another, both included; written
 * {@code 2026-01 to 2027-12}, or {@code 2026} where both are the same.
 *
 * @param from the period whose first day begins the range
 * @param to the period whose last day ends it; it may lie before {@code from}, which a rule reports
 */
public record DateRange(CalendarPeriod from, CalendarPeriod to) {

    private static final String SEPARATOR = " to ";

    /** Creates a range; neither end is null. */
    public DateRange {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** First day of the range. */
    public LocalDate firstDay() {
        return from.firstDay();
    }

    /** Last day of the range, included. */
    public LocalDate lastDay() {
        return to.lastDay();
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * Reads the written form.
     *
     * @throws DateTimeParseException when it is neither an existing period nor two with {@code to} between them
     */
    public static DateRange valueOf(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            CalendarPeriod whole = CalendarPeriod.valueOf(text);
            return new DateRange(whole, whole);
        }
        return new DateRange(CalendarPeriod.valueOf(text.substring(0, separator)),
                CalendarPeriod.valueOf(text.substring(separator + SEPARATOR.length())));
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + SEPARATOR + to;
    }
}
