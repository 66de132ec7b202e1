/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.values.Money;

/**
 * What all changes together do to the plan.
 *
 * @param endBefore the last day of work that does not recur, in the earlier version; null when no work has an end
 * @param endAfter that day now; null when no work has an end
 * @param workingDays by how many working days the end moved, by today's calendar; negative when it is earlier now;
 *        null when one of the days is unknown
 * @param budgets the money, a currency each: euro first, then by code; empty when neither version has any
 */
public record Effect(LocalDate endBefore, LocalDate endAfter, Integer workingDays, List<BudgetEffect> budgets) {

    /** Keeps a copy. */
    public Effect {
        budgets = List.copyOf(budgets);
    }

    /**
     * What changed in the money of one currency.
     *
     * @param costBefore planned cost in the earlier version
     * @param costAfter planned cost now
     * @param shortfallBefore what was not covered for certain in the earlier version
     * @param shortfallAfter what is not covered for certain now
     */
    public record BudgetEffect(Money costBefore, Money costAfter, Money shortfallBefore, Money shortfallAfter) {

        /** What the plan costs more; negative when it costs less. */
        public Money moreCost() {
            return costAfter.minus(costBefore);
        }

        /** What is short more; negative when it is less. */
        public Money moreShortfall() {
            return shortfallAfter.minus(shortfallBefore);
        }
    }
}
