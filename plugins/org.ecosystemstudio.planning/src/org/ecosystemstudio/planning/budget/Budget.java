/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.values.Money;

/**
 * What the plan costs and who pays, per currency: amounts of different currencies are never summed.
 *
 * @param currencies one budget for each currency in which the model states an amount that belongs to the plan; euro
 *        first, then by code; empty when it states none
 */
public record Budget(List<CurrencyBudget> currencies) {

    /** Keeps a copy. */
    public Budget {
        currencies = List.copyOf(currencies);
    }

    /** Whether amounts come in more than one currency, so that there is no single total. */
    public boolean isMixed() {
        return currencies.size() > 1;
    }

    /** The budget in euro, or in the only (first) other currency; a budget of zero euro when there are no amounts. */
    public CurrencyBudget main() {
        return currencies.isEmpty() ? CurrencyBudget.empty(Money.EUR) : currencies.getFirst();
    }

    /** The budget in a currency; empty when the model states nothing in it. */
    public Optional<CurrencyBudget> in(Currency currency) {
        Objects.requireNonNull(currency);
        return currencies.stream().filter(budget -> budget.currency().equals(currency)).findFirst();
    }
}
