/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.math.BigDecimal;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.ThresholdBound;

/**
 * The number in a rule, where it has one; an ecosystem may set another.
 *
 * @param bound whether the value is the most or the least that is fine; the value itself is fine
 * @param value the value, in the unit
 * @param unit what is counted
 */
public record RuleThreshold(ThresholdBound bound, BigDecimal value, Unit unit) {

    /** What a threshold counts. */
    public enum Unit {
        /** Things, such as participants or actions. */
        COUNT,
        /** Parts of a hundred. */
        PERCENT,
        /** Hours of work. */
        HOURS,
        /** Calendar months. */
        MONTHS
    }

    /** Creates a threshold; no part is null. */
    public RuleThreshold {
        Objects.requireNonNull(bound);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
    }

    /** At most so much is fine. */
    public static RuleThreshold atMost(String value, Unit unit) {
        return new RuleThreshold(ThresholdBound.MOST, new BigDecimal(value), unit);
    }

    /** At least so much is asked for. */
    public static RuleThreshold atLeast(String value, Unit unit) {
        return new RuleThreshold(ThresholdBound.LEAST, new BigDecimal(value), unit);
    }

    /** The same bound and unit with another value. */
    public RuleThreshold of(BigDecimal otherValue) {
        return new RuleThreshold(bound, otherValue, unit);
    }

    /** Whether a number, in this unit, stays within the bound. */
    public boolean allows(BigDecimal number) {
        int difference = number.compareTo(value);
        return bound == ThresholdBound.MOST ? difference <= 0 : difference >= 0;
    }
}
