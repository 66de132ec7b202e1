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
 * @param lowest the lowest value that makes sense: with a lower one the rule would find nothing, or everything
 * @param highest the highest value that makes sense
 */
public record RuleThreshold(ThresholdBound bound, BigDecimal value, Unit unit, BigDecimal lowest, BigDecimal highest) {

    /** What a threshold counts. */
    public enum Unit {
        /** Things, such as participants or actions. */
        COUNT("1000"),
        /** Parts of a hundred. */
        PERCENT("99"),
        /** Hours of work. */
        HOURS("10000"),
        /** Calendar months. */
        MONTHS("120");

        private final BigDecimal most;

        Unit(String most) {
            this.most = new BigDecimal(most);
        }
    }

    /** Creates a threshold; no part is null. */
    public RuleThreshold {
        Objects.requireNonNull(bound);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(lowest);
        Objects.requireNonNull(highest);
    }

    /** At most so much is fine; the values that make sense are the usual ones of the unit, from 1. */
    public static RuleThreshold atMost(String value, Unit unit) {
        return new RuleThreshold(ThresholdBound.MOST, new BigDecimal(value), unit, BigDecimal.ONE, unit.most);
    }

    /** At least so much is asked for; the values that make sense are the usual ones of the unit, from 1. */
    public static RuleThreshold atLeast(String value, Unit unit) {
        return new RuleThreshold(ThresholdBound.LEAST, new BigDecimal(value), unit, BigDecimal.ONE, unit.most);
    }

    /** The same with another highest value that makes sense. */
    public RuleThreshold upTo(String otherHighest) {
        return new RuleThreshold(bound, value, unit, lowest, new BigDecimal(otherHighest));
    }

    /** The same bound and unit with another value. */
    public RuleThreshold of(BigDecimal otherValue) {
        return new RuleThreshold(bound, otherValue, unit, lowest, highest);
    }

    /** Whether a value can take the place of this one: it makes sense, and things are counted in whole numbers. */
    public boolean admits(BigDecimal other) {
        boolean isWhole = other.stripTrailingZeros().scale() <= 0;
        return other.compareTo(lowest) >= 0 && other.compareTo(highest) <= 0 && (unit != Unit.COUNT || isWhole);
    }

    /** Whether a number, in this unit, stays within the bound. */
    public boolean allows(BigDecimal number) {
        int difference = number.compareTo(value);
        return bound == ThresholdBound.MOST ? difference <= 0 : difference >= 0;
    }
}
