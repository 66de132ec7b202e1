/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/**
 * The budget in one currency; every amount in it is of that currency. {@link Budgeting} says what counts.
 *
 * @param currency the currency
 * @param costLines each cost that the plan counts, by the action or cost entry that costs it: actions, then cost entries
 * @param plannedCost all planned cost
 * @param perGoal cost per main goal in the order of the view, main goals without cost left out; the cost that serves no
 *        goal stands last under null. The amounts sum to the planned cost exactly
 * @param perYear cost per calendar year; cost that cannot be dated stands last under null. Sums to the total exactly
 * @param bearers what each actor brings and bears, in the order of the view; who bears nothing is left out
 * @param sources where the money comes from
 * @param subsidies what each subsidy granted or requested counts for, in the order of the view; those that bring nothing
 *        in this currency are left out
 * @param coverage what money pays for what
 * @param spent money spent until today
 * @param spentPerAction money spent until today on each action and its tasks; actions without spending left out
 * @param overruns actions whose tasks cost more than the action's own budget
 */
public record CurrencyBudget(Currency currency, Map<NamedElement, CostLine> costLines, Money plannedCost,
        Map<Goal, Money> perGoal, Map<Integer, Money> perYear, List<Bearer> bearers, Sources sources,
        List<CountedSubsidy> subsidies, Coverage coverage, Money spent, Map<Action, Money> spentPerAction,
        List<NamedElement> overruns) {

    /** Keeps copies. */
    public CurrencyBudget {
        costLines = Collections.unmodifiableMap(new LinkedHashMap<>(costLines));
        perGoal = Collections.unmodifiableMap(new LinkedHashMap<>(perGoal));
        perYear = Collections.unmodifiableMap(new LinkedHashMap<>(perYear));
        spentPerAction = Collections.unmodifiableMap(new LinkedHashMap<>(spentPerAction));
        subsidies = List.copyOf(subsidies);
        bearers = List.copyOf(bearers);
        overruns = List.copyOf(overruns);
    }

    /** A budget without any amount. */
    public static CurrencyBudget empty(Currency currency) {
        Money zero = new Money(BigDecimal.ZERO, currency);
        return new CurrencyBudget(currency, Map.of(), zero, Map.of(), Map.of(), List.of(),
                new Sources(zero, zero, zero, zero, zero), List.of(), Coverage.empty(zero), zero, Map.of(), List.of());
    }

    /** Each cost that the plan counts: actions, then cost entries. */
    public List<CostLine> costs() {
        return List.copyOf(costLines.values());
    }

    /**
     * What is covered for certain: cash, in kind, shares beyond those, and subsidies granted, less what is tied to
     * something that does not need it. May be more than the planned cost, when free money is left.
     */
    public Money covered() {
        return sources.certain().minus(coverage.beyond());
    }

    /** Planned cost that is not covered for certain; zero when all is. */
    public Money shortfall() {
        return left(covered());
    }

    /** Planned cost that would still not be covered if all subsidies requested were granted; zero when all would be. */
    public Money shortfallIfGranted() {
        return left(covered().plus(coverage.requested()));
    }

    private Money left(Money paid) {
        Money open = plannedCost.minus(paid);
        return open.isNegative() ? zero() : open;
    }

    /** The planned cost of an action (its tasks included) or a cost entry; zero when it has none. */
    public Money costOf(NamedElement element) {
        CostLine line = costLines.get(element);
        return line == null ? zero() : line.amount();
    }

    /** Money spent until today on an action and its tasks. */
    public Money spentOn(Action action) {
        return spentPerAction.getOrDefault(action, zero());
    }

    private Money zero() {
        return new Money(BigDecimal.ZERO, currency);
    }
}
