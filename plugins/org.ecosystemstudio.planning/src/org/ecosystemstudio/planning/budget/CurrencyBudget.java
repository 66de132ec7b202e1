/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/**
 * The budget in one currency; every amount in it is of that currency.
 *
 * @param currency the currency
 * @param costs each cost that the plan counts once: the budget of an action (or, where they come to more, of its tasks)
 *        and every {@code cost} entry of the financing
 * @param perGoal cost per main goal in the order of the view, main goals without cost left out; the cost that serves no
 *        goal stands last under null. The amounts sum to {@link #plannedCost()} exactly
 * @param perYear cost per calendar year; cost that cannot be dated stands last under null. Sums to the total exactly
 * @param bearers what each actor brings and bears, in the order of the view; who bears nothing is left out
 * @param sources where the money comes from
 * @param spent money spent until today
 * @param overruns actions whose tasks cost more than the action's own budget
 */
public record CurrencyBudget(Currency currency, List<CostLine> costs, Map<Goal, Money> perGoal,
        Map<Integer, Money> perYear, List<Bearer> bearers, Sources sources, Money spent, List<NamedElement> overruns) {

    /** Keeps copies. */
    public CurrencyBudget {
        costs = List.copyOf(costs);
        perGoal = Collections.unmodifiableMap(new LinkedHashMap<>(perGoal));
        perYear = Collections.unmodifiableMap(new LinkedHashMap<>(perYear));
        bearers = List.copyOf(bearers);
        overruns = List.copyOf(overruns);
    }

    /** A budget without any amount. */
    public static CurrencyBudget empty(Currency currency) {
        Money zero = new Money(java.math.BigDecimal.ZERO, currency);
        return new CurrencyBudget(currency, List.of(), Map.of(), Map.of(), List.of(),
                new Sources(zero, zero, zero, zero, zero), zero, List.of());
    }

    /** All planned cost. */
    public Money plannedCost() {
        return costs.stream().map(CostLine::amount).reduce(zero(), Money::plus);
    }

    /** What is covered for certain: cash, in kind, shares beyond those, and subsidies granted. */
    public Money covered() {
        return sources.certain();
    }

    /** Planned cost that is not covered for certain; zero when all is. */
    public Money shortfall() {
        Money open = plannedCost().minus(covered());
        return open.isNegative() ? zero() : open;
    }

    /** The planned cost of one element: an action, a task or a cost entry; zero when it has none. */
    public Money costOf(NamedElement element) {
        return costs.stream().filter(line -> line.element() == element).map(CostLine::amount)
                .reduce(zero(), Money::plus);
    }

    private Money zero() {
        return new Money(java.math.BigDecimal.ZERO, currency);
    }
}
