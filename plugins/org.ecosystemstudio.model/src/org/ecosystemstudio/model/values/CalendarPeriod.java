/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, quarter or year of the ISO calendar, as a model writes it: {@code 2026-09-01}, {@code 2026-09},
 * {@code 2026-Q3}, {@code 2026}. As a start it means its first day, as an end its last. {@link #toString()} gives the
 * written form, which {@link #valueOf(String)} reads back.
 */
public sealed interface CalendarPeriod {

    /** First day of the period. */
    LocalDate firstDay();

    /** Last day of the period, included. */
    LocalDate lastDay();

    /** Whether the day lies in the period. */
    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The period of one day. */
    static CalendarPeriod of(LocalDate day) {
        return new Day(day);
    }

    /** The period of one month. */
    static CalendarPeriod of(YearMonth month) {
        return new Month(month);
    }

    /**
     * Reads the written form.
     *
     * @throws DateTimeParseException when the text is no date, month, quarter or year, or one that does not exist
     */
    static CalendarPeriod valueOf(String text) {
        Matcher quarter = Quarter.WRITTEN.matcher(text);
        if (quarter.matches()) {
            return new Quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
        }
        return switch (text.length()) {
            case 4 -> new Year(java.time.Year.parse(text).getValue());
            case 7 -> new Month(YearMonth.parse(text));
            default -> new Day(LocalDate.parse(text));
        };
    }

    /** A single day. */
    record Day(LocalDate day) implements CalendarPeriod {
        @Override
        public LocalDate firstDay() {
            return day;
        }

        @Override
        public LocalDate lastDay() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements CalendarPeriod {
        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A calendar quarter; the quarter is 1 to 4. */
    record Quarter(int year, int quarter) implements CalendarPeriod {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");

        /**
         * Creates a quarter.
         *
         * @throws IllegalArgumentException when the quarter is not 1 to 4
         */
        public Quarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("No such quarter: " + quarter);
            }
        }

        /** The quarter in which a day lies. */
        public static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate lastDay() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }

        @Override
        public String toString() {
            return "%04d-Q%d".formatted(year, quarter);
        }
    }

    /** A calendar year. */
    record Year(int year) implements CalendarPeriod {
        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return "%04d".formatted(year);
        }
    }
}
