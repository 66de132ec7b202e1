/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Collects each planned cost once: see {@link Budgeting}. */
final class CostCollector {

    private final EcosystemView view;
    private final PlanPeriod period;
    private final Schedule schedule;
    private final Occurrences occurrences;
    private final Spending spending;
    private final MainGoals mainGoals = new MainGoals();
    private final Map<Currency, List<CostLine>> lines = new LinkedHashMap<>();
    private final Map<Currency, List<NamedElement>> overruns = new LinkedHashMap<>();

    CostCollector(EcosystemView view, PlanPeriod period, Schedule schedule, Occurrences occurrences,
            Spending spending) {
        this.view = view;
        this.period = period;
        this.schedule = schedule;
        this.occurrences = occurrences;
        this.spending = spending;
    }

    void collect() {
        view.actions().forEach(this::addAction);
        view.all(Cost.class).forEach(this::addCost);
    }

    /** The currencies with a cost. */
    Set<Currency> currencies() {
        return lines.keySet();
    }

    /** The costs in a currency: actions, then cost entries, each in the order of the view. */
    List<CostLine> lines(Currency currency) {
        return lines.getOrDefault(currency, List.of());
    }

    /** Actions whose tasks cost more in a currency than their own budget in it. */
    List<NamedElement> overruns(Currency currency) {
        return overruns.getOrDefault(currency, List.of());
    }

    private void addAction(Action action) {
        Map<Currency, Money> ofTasks = new LinkedHashMap<>();
        for (Task task : action.getTasks()) {
            cost(task).forEach((currency, amount) -> ofTasks.merge(currency, amount, Money::plus));
        }
        if (RecordedProgress.isStopped(action)) {
            spending.on(action).forEach((currency, amount) -> ofTasks.merge(currency, amount, Money::plus));
            ofTasks.values().forEach(amount -> add(action, amount, mainGoals.servedBy(action), spread(action)));
            return;
        }
        Money own = action.getBudget();
        Set<Currency> currencies = new LinkedHashSet<>();
        if (own != null) {
            currencies.add(own.currency());
        }
        currencies.addAll(ofTasks.keySet());
        for (Currency currency : currencies) {
            Money tasks = ofTasks.getOrDefault(currency, new Money(BigDecimal.ZERO, currency));
            boolean isOwn = own != null && own.currency().equals(currency);
            boolean isOverrun = isOwn && tasks.compareTo(own) > 0;
            if (isOverrun) {
                overruns.computeIfAbsent(currency, key -> new ArrayList<>()).add(action);
            }
            add(action, isOwn && !isOverrun ? own : tasks, mainGoals.servedBy(action), spread(action));
        }
    }

    /** What a task costs: its budget, or what was spent on it when it is stopped. */
    private Map<Currency, Money> cost(Task task) {
        if (RecordedProgress.isStopped(task)) {
            return spending.on(task);
        }
        return task.getBudget() == null ? Map.of() : Map.of(task.getBudget().currency(), task.getBudget());
    }

    private void addCost(Cost cost) {
        if (cost.getAmount() == null) {
            return;
        }
        Set<Goal> goals = new LinkedHashSet<>();
        cost.getPurposes().forEach(purpose -> goals.addAll(mainGoals.servedBy(purpose)));
        YearSpread spread = cost.getPeriod() == null ? YearSpread.byDays(period.firstDay(), period.lastDay())
                : YearSpread.byDays(cost.getPeriod().firstDay(), cost.getPeriod().lastDay());
        add(cost, cost.getAmount(), List.copyOf(goals), spread);
    }

    private void add(NamedElement element, Money amount, List<Goal> goals, YearSpread spread) {
        lines.computeIfAbsent(amount.currency(), key -> new ArrayList<>())
                .add(new CostLine(element, amount, goals, spread.of(amount)));
    }

    private YearSpread spread(Action action) {
        List<Occurrence> times = occurrences.of(action);
        if (!times.isEmpty()) {
            return YearSpread.byTimes(times);
        }
        ScheduledWork work = schedule.of(action);
        return YearSpread.byDays(work.firstKnownDay(), work.lastKnownDay());
    }
}
