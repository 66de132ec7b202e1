/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

import org.ecosystemstudio.model.values.Money;

/**
 * Hours of work with a sum of money beside them; the one is not the worth of the other.
 *
 * @param hours hours of work
 * @param cost money, hours not included
 */
public record Amounts(BigDecimal hours, Money cost) {

    /** Creates amounts; no part is null. */
    public Amounts {
        Objects.requireNonNull(hours);
        Objects.requireNonNull(cost);
    }

    /** No hours and no money. */
    public static Amounts none(Currency currency) {
        return new Amounts(BigDecimal.ZERO, new Money(BigDecimal.ZERO, currency));
    }

    /** Both sums; the currencies are the same. */
    public Amounts plus(Amounts other) {
        return new Amounts(hours.add(other.hours), cost.plus(other.cost));
    }

    /** Both less the other's; may be negative. */
    public Amounts minus(Amounts other) {
        return new Amounts(hours.subtract(other.hours), cost.minus(other.cost));
    }

    /** The greater of both, hours and money each for itself. */
    public Amounts most(Amounts other) {
        return new Amounts(hours.max(other.hours), cost.compareTo(other.cost) < 0 ? other.cost : cost);
    }

    /** Whether there are neither hours nor money. */
    public boolean isNone() {
        return hours.signum() == 0 && cost.amount().signum() == 0;
    }
}
