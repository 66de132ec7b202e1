/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;

/**
 * Adds up what the plan costs and who pays, exactly and without counting anything twice.
 *
 * <ul>
 * <li>Planned cost is the budgets of actions and the {@code cost} entries of the financing. An action's budget is the
 * frame of its tasks' budgets: the action costs its own budget, or what its tasks cost together where that is more. A
 * recurring action's budget is the total of all its times in the plan period, not that of each time.
 * <li>Work that is stopped costs what was spent on it until today, and nothing more.
 * <li>A {@code cost} entry is a cost outside of the actions' budgets, also when it is {@code for} an action or a goal:
 * that only says what it belongs to.
 * <li>A cost that serves several main goals is shared equally by them; the cent that is left goes to the first.
 * <li>A cost is spread over years by the calendar days of its action's schedule or its entry's period; that of a
 * recurring action by its times, each in the year of its first day.
 * <li>Money that is {@code for} something pays only for that; all other money pays for anything. What is for a goal pays
 * for the actions that serve it or a goal below it; what is for a project or a programme line for the actions in it; what
 * is for a task for its action; each with the cost entries that are for the same. A subsidy is also for the actions that
 * are {@code funded by} it; when neither it nor an action says what it is for, for the projects it funds.
 * <li>A share of an action's budget beyond what its bearer brings pays for that action, up to that share.
 * <li>A subsidy pays at most its {@code share} of the cost that it is for, all costs together.
 * <li>Tied money is set against costs so that together it pays as much as it can: a cost is never called open while money
 * that is for it is left, or could be made free by letting other money pay elsewhere. What then pays for nothing covers
 * nothing.
 * <li>Hours planned are no cost: they are borne in kind where the financing says so.
 * </ul>
 */
public final class Budgeting {

    private final EcosystemView view;
    private final CostCollector costs;
    private final Accounts accounts;
    private final Purposes purposes;
    private final Subsidies subsidies;
    private final Spending spending;

    /** Takes the model, its plan period, schedule and occurrences, and the day until which spending counts. */
    public Budgeting(EcosystemView view, PlanPeriod period, Schedule schedule, Occurrences occurrences,
            LocalDate today) {
        this.view = view;
        spending = new Spending(view, today);
        costs = new CostCollector(view, period, schedule, occurrences, spending);
        accounts = new Accounts(view);
        purposes = new Purposes(view);
        subsidies = new Subsidies(view, purposes);
    }

    /** The budget. */
    public Budget budget() {
        costs.collect();
        List<CostLine> all = new ArrayList<>();
        costs.currencies().forEach(currency -> all.addAll(costs.lines(currency)));
        accounts.add(all);
        Set<Currency> currencies = new TreeSet<>(Comparator.comparing((Currency currency) -> currency != Money.EUR)
                .thenComparing(Currency::getCurrencyCode));
        currencies.addAll(costs.currencies());
        currencies.addAll(accounts.currencies());
        currencies.addAll(spending.currencies());
        view.all(Subsidy.class).stream().map(Subsidy::getAmount).filter(amount -> amount != null)
                .forEach(amount -> currencies.add(amount.currency()));
        return new Budget(currencies.stream().map(this::in).toList());
    }

    private CurrencyBudget in(Currency currency) {
        Money zero = new Money(BigDecimal.ZERO, currency);
        List<CostLine> lines = costs.lines(currency);
        Map<NamedElement, CostLine> byElement = new LinkedHashMap<>();
        lines.forEach(line -> byElement.put(line.element(), line));
        List<Bearer> bearers = accounts.bearers(currency);
        Money planned = lines.stream().map(CostLine::amount).reduce(zero, Money::plus);
        Money spent = spending.perAction(currency).values().stream().reduce(zero, Money::plus);
        List<CountedSubsidy> counted = counted(lines, zero);
        Coverage coverage = new CoverageFinder(view, purposes, subsidies, lines, zero).find(bearers);
        return new CurrencyBudget(currency, byElement, planned, new GoalShares(view).of(lines, CostLine::amount),
                perYear(lines), bearers, sources(bearers, counted, zero), counted, coverage, spent,
                spending.perAction(currency), costs.overruns(currency));
    }

    private static Map<Integer, Money> perYear(List<CostLine> lines) {
        Map<Integer, Money> found = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        lines.forEach(line -> line.perYear().forEach((year, part) -> found.merge(year, part, Money::plus)));
        return found;
    }

    private List<CountedSubsidy> counted(List<CostLine> lines, Money zero) {
        List<CountedSubsidy> counted = new ArrayList<>();
        for (Subsidy subsidy : view.all(Subsidy.class)) {
            boolean isGranted = Subsidies.isGranted(subsidy);
            if (isGranted || Subsidies.isRequested(subsidy)) {
                Money amount = subsidies.amount(subsidy, lines, zero);
                if (amount.amount().signum() != 0) {
                    counted.add(new CountedSubsidy(subsidy, amount, isGranted));
                }
            }
        }
        return counted;
    }

    private static Sources sources(List<Bearer> bearers, List<CountedSubsidy> subsidies, Money zero) {
        return new Sources(bearers.stream().map(Bearer::cash).reduce(zero, Money::plus),
                bearers.stream().map(Bearer::inKind).reduce(zero, Money::plus),
                bearers.stream().map(Bearer::sharesBeyond).reduce(zero, Money::plus),
                subsidies.stream().filter(CountedSubsidy::isGranted).map(CountedSubsidy::amount).reduce(zero,
                        Money::plus),
                subsidies.stream().filter(subsidy -> !subsidy.isGranted()).map(CountedSubsidy::amount).reduce(zero,
                        Money::plus));
    }
}
