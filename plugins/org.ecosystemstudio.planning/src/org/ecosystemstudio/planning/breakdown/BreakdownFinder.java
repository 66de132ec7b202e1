/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.NaturalOrder;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.agenda.Agenda;
import org.ecosystemstudio.planning.budget.Budget;
import org.ecosystemstudio.planning.recorded.HoursOfWork;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Breaks the goals of a model down into work, and rolls hours and cost up. */
public final class BreakdownFinder {

    private static final Comparator<Goal> IMPORTANCE = Comparator
            .comparing((Goal goal) -> goal.getPriority().getValue()).reversed()
            .thenComparing(Goal::label, NaturalOrder.OF_NAMES);

    private final EcosystemView view;
    private final Schedule schedule;
    private final Budget budget;
    private final Map<Goal, List<Action>> actions = new HashMap<>();
    private final Set<Goal> placed = new HashSet<>();

    /** Takes the model, its schedule and budget, and the agenda by which the actions of a goal are ordered. */
    public BreakdownFinder(EcosystemView view, Schedule schedule, Budget budget, Agenda agenda) {
        this.view = Objects.requireNonNull(view);
        this.schedule = Objects.requireNonNull(schedule);
        this.budget = Objects.requireNonNull(budget);
        Set<Goal> reached = new HashSet<>();
        view.mainGoals().forEach(goal -> reached.addAll(view.withSubgoals(goal)));
        for (Action action : agenda.actions()) {
            Goal home = action.getGoals().stream().filter(reached::contains).findFirst().orElse(null);
            actions.computeIfAbsent(home, goal -> new ArrayList<>()).add(action);
        }
    }

    /** The breakdown. */
    public Breakdown find() {
        List<BreakdownNode> nodes = new ArrayList<>();
        view.mainGoals().stream().sorted(IMPORTANCE)
                .forEach(goal -> nodes.add(node(String.valueOf(nodes.size() + 1), goal)));
        if (actions.containsKey(null)) {
            String number = String.valueOf(nodes.size() + 1);
            nodes.add(sum(number, null, nodes(number, List.of(), actions.get(null))));
        }
        BreakdownNode whole = sum("", null, nodes);
        return new Breakdown(nodes, whole.hours(), whole.cost());
    }

    private BreakdownNode node(String number, Goal goal) {
        placed.add(goal);
        return sum(number, goal,
                nodes(number, view.subgoalsOf(goal), actions.getOrDefault(goal, List.of())));
    }

    private List<BreakdownNode> nodes(String number, List<Goal> subgoals, List<Action> work) {
        List<BreakdownNode> parts = new ArrayList<>();
        // Subgoals may form a cycle, which a rule reports.
        subgoals.stream().filter(subgoal -> !placed.contains(subgoal))
                .forEach(subgoal -> parts.add(node(part(number, parts), subgoal)));
        work.forEach(action -> parts.add(node(part(number, parts), action)));
        return parts;
    }

    private BreakdownNode node(String number, Action action) {
        List<BreakdownNode> tasks = new ArrayList<>();
        for (Task task : action.getTasks()) {
            tasks.add(node(part(number, tasks), task, HoursOfWork.of(task.getHours()),
                    task.getBudget() == null ? List.of() : List.of(task.getBudget()), List.of()));
        }
        BigDecimal hours = HoursOfWork.of(action.getHours()).max(hours(tasks));
        List<Money> cost = budget.currencies().stream().map(currency -> currency.costOf(action))
                .filter(amount -> amount.amount().signum() != 0).toList();
        return node(number, action, hours, cost, tasks);
    }

    private BreakdownNode node(String number, WorkItem item, BigDecimal hours, List<Money> cost,
            List<BreakdownNode> parts) {
        ScheduledWork work = schedule.of(item);
        return new BreakdownNode(number, item, hours, cost, work.firstKnownDay(), work.lastKnownDay(), parts);
    }

    private BreakdownNode sum(String number, NamedElement element, List<BreakdownNode> parts) {
        List<Money> cost = new ArrayList<>();
        budget.currencies().forEach(currency -> parts.stream().flatMap(part -> part.cost().stream())
                .filter(amount -> amount.currency().equals(currency.currency())).reduce(Money::plus)
                .ifPresent(cost::add));
        Stream<LocalDate> starts = parts.stream().map(BreakdownNode::firstDay).filter(Objects::nonNull);
        Stream<LocalDate> ends = parts.stream().map(BreakdownNode::lastDay).filter(Objects::nonNull);
        return new BreakdownNode(number, element, hours(parts), cost,
                starts.min(Comparator.naturalOrder()).orElse(null), ends.max(Comparator.naturalOrder()).orElse(null),
                parts);
    }

    private static BigDecimal hours(List<BreakdownNode> parts) {
        return parts.stream().map(BreakdownNode::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String part(String number, List<BreakdownNode> before) {
        return number + '.' + (before.size() + 1);
    }
}
