/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.departure;

import java.util.Objects;

import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * A budget with and without an actor, in one currency.
 *
 * @param before with the actor
 * @param after without it
 */
public record MoneyChange(CurrencyBudget before, CurrencyBudget after) {

    /** Creates a change; no part is null. */
    public MoneyChange {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** The money and the worth in kind that would be gone: what covers the plan now, less what would cover it then. */
    public Money gone() {
        return before.covered().minus(after.covered());
    }
}
