/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount of time as a model writes it: {@code 40 h}, {@code 3 days}, {@code 6 weeks}. What a day or week is in hours
 * or dates is for the planning to say.
 *
 * @param amount the number of units
 * @param unit the unit
 */
public record TimeSpan(BigDecimal amount, Unit unit) {

    /** Units of time, from short to long. */
    public enum Unit {
        /** Hours of work. */
        HOURS("h", "h"),
        /** Working days. */
        DAYS("day", "days"),
        /** Weeks. */
        WEEKS("week", "weeks"),
        /** Calendar months. */
        MONTHS("month", "months"),
        /** Calendar quarters. */
        QUARTERS("quarter", "quarters"),
        /** Calendar years. */
        YEARS("year", "years");

        private final String singular;
        private final String plural;

        Unit(String singular, String plural) {
            this.singular = singular;
            this.plural = plural;
        }

        private static Unit of(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            for (Unit unit : values()) {
                if (unit.singular.equals(lower) || unit.plural.equals(lower)) {
                    return unit;
                }
            }
            if (lower.equals("hour") || lower.equals("hours")) {
                return HOURS;
            }
            throw new IllegalArgumentException("No unit of time: " + word);
        }
    }

    /** Creates a span; neither part is null. */
    public TimeSpan {
        Objects.requireNonNull(unit);
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    /** A span of hours. */
    public static TimeSpan hours(BigDecimal amount) {
        return new TimeSpan(amount, Unit.HOURS);
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is not a number, a space and a unit of time
     */
    public static TimeSpan valueOf(String text) {
        int separator = text.lastIndexOf(' ');
        if (separator < 0) {
            throw new IllegalArgumentException("A number and a unit of time are expected: " + text);
        }
        return new TimeSpan(new BigDecimal(text.substring(0, separator).replace("_", "")),
                Unit.of(text.substring(separator + 1)));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + (amount.compareTo(BigDecimal.ONE) == 0 ? unit.singular : unit.plural);
    }
}
