/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Finds what all changes together do to the plan. */
final class EffectFinder {

    private final Plan before;
    private final Plan after;

    EffectFinder(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    Effect find() {
        LocalDate was = end(before);
        LocalDate is = end(after);
        Set<Currency> currencies = new TreeSet<>(
                Comparator.comparing((Currency currency) -> !currency.equals(Money.EUR))
                        .thenComparing(Currency::getCurrencyCode));
        before.budget().currencies().forEach(budget -> currencies.add(budget.currency()));
        after.budget().currencies().forEach(budget -> currencies.add(budget.currency()));
        List<Effect.BudgetEffect> budgets = new ArrayList<>();
        for (Currency currency : currencies) {
            CurrencyBudget old = in(currency, before);
            CurrencyBudget now = in(currency, after);
            budgets.add(new Effect.BudgetEffect(old.plannedCost(), now.plannedCost(), old.shortfall(),
                    now.shortfall()));
        }
        return new Effect(was, is, was == null || is == null ? null : after.calendar().distance(was, is), budgets);
    }

    private static LocalDate end(Plan plan) {
        return plan.schedule().all().stream().filter(work -> !work.isRecurring()).map(ScheduledWork::end)
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private static CurrencyBudget in(Currency currency, Plan plan) {
        return plan.budget().in(currency).orElseGet(() -> CurrencyBudget.empty(currency));
    }
}
