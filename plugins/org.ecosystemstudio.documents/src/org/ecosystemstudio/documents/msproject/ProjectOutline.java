/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.load.Part;
import org.ecosystemstudio.planning.recorded.Distribution;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * The outline of a plan: its goals with their subgoals, below each the actions that serve it first, below an action its
 * tasks, or the times that it takes place. Milestones stand below what they belong to; costs that are no action's come
 * last. A goal that nothing serves is a milestone.
 */
final class ProjectOutline {

    private final Presentation presentation;
    private final Plan plan;
    private final EcosystemView view;
    private final CurrencyBudget budget;
    private final PercentDone done;
    private final Map<WorkItem, List<Work>> work = new HashMap<>();
    private final Map<NamedElement, List<Milestone>> milestones = new HashMap<>();
    private final Set<Goal> placed = new HashSet<>();

    ProjectOutline(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
        view = plan.view();
        budget = plan.budget().main();
        done = new PercentDone(plan.progress());
        plan.load().all().forEach(load -> load.assignments().stream().filter(part -> part.part() == Part.OWNER)
                .forEach(part -> work.computeIfAbsent(part.item(), key -> new ArrayList<>())
                        .add(new Work(load.actor(), part.hours()))));
        for (Milestone milestone : view.all(Milestone.class)) {
            milestones.computeIfAbsent(home(milestone), key -> new ArrayList<>()).add(milestone);
        }
    }

    /** The whole plan as one task. */
    TaskNode root() {
        List<TaskNode> children = new ArrayList<>();
        view.mainGoals().forEach(goal -> children.add(goal(goal)));
        view.goals().stream().filter(goal -> !placed.contains(goal)).forEach(goal -> children.add(goal(goal)));
        List<TaskNode> others = new ArrayList<>();
        view.actions().stream().filter(action -> firstGoal(action).isEmpty())
                .forEach(action -> addAction(action, others));
        if (!others.isEmpty()) {
            children.add(TaskNode.heading(null, presentation.word("mspdi.withoutGoal"), 0, others));
        }
        milestonesOf(null, children);
        addCosts(children);
        String name = view.ecosystem().map(presentation::plainTitle)
                .orElseGet(() -> presentation.word("cover.untitled"));
        return TaskNode.heading(view.ecosystem().orElse(null), name, 0, children);
    }

    private TaskNode goal(Goal goal) {
        placed.add(goal);
        List<TaskNode> children = new ArrayList<>();
        milestonesOf(goal, children);
        view.actionsOf(goal).stream().filter(action -> firstGoal(action).filter(goal::equals).isPresent())
                .forEach(action -> addAction(action, children));
        view.subgoalsOf(goal).stream().filter(subgoal -> !placed.contains(subgoal))
                .forEach(subgoal -> children.add(goal(subgoal)));
        if (!children.isEmpty()) {
            return TaskNode.heading(goal, presentation.plainTitle(goal), done.of(goal), children);
        }
        Span deadline = goal.getDeadline() == null
                ? new Span(plan.period().firstDay(), plan.period().firstDay(), true)
                : Span.of(goal.getDeadline().lastDay());
        return new TaskNode(Optional.of(goal), presentation.plainTitle(goal), Optional.of(deadline), true,
                done.of(goal), BigDecimal.ZERO, List.of(), List.of());
    }

    /**
     * Adds an action; its milestones stand beside it when nothing else stands below it, so that its days stay its own.
     */
    private void addAction(Action action, List<TaskNode> siblings) {
        ScheduledWork scheduled = plan.schedule().of(action);
        List<Occurrence> times = plan.occurrences().of(action);
        List<TaskNode> children = new ArrayList<>();
        action.getTasks().forEach(task -> children.add(node(task, plan.schedule().of(task), cost(task),
                work.getOrDefault(task, List.of()), List.of())));
        times(action, times, children);
        BigDecimal costOfTasks = children.stream().map(TaskNode::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cost = budget.costOf(action).amount().subtract(costOfTasks).max(BigDecimal.ZERO);
        List<Work> own = times.isEmpty() ? work.getOrDefault(action, List.of()) : List.of();
        boolean isSummary = !children.isEmpty();
        if (isSummary) {
            milestonesOf(action, children);
        }
        siblings.add(node(action, scheduled, cost, own, children));
        if (!isSummary) {
            milestonesOf(action, siblings);
        }
    }

    /** The times that an action takes place, which share its hours equally. */
    private void times(Action action, List<Occurrence> times, List<TaskNode> children) {
        if (times.isEmpty()) {
            return;
        }
        Work whole = work.getOrDefault(action, List.of()).stream().findFirst().orElse(null);
        List<BigDecimal> hours = whole == null ? List.of() : Distribution.equally(whole.hours(), times.size());
        for (int index = 0; index < times.size(); index++) {
            Occurrence time = times.get(index);
            String name = presentation.word("mspdi.time", presentation.plainTitle(action),
                    new Value.DaySpan(time.firstDay(), time.lastDay()));
            children.add(new TaskNode(Optional.empty(), name,
                    Optional.of(new Span(time.firstDay(), time.lastDay(), false)), false,
                    done.ofTime(action, index, times.size()), BigDecimal.ZERO,
                    whole == null ? List.of() : List.of(new Work(whole.actor(), hours.get(index))), List.of()));
        }
    }

    private TaskNode node(WorkItem item, ScheduledWork scheduled, BigDecimal cost, List<Work> workers,
            List<TaskNode> children) {
        Span span = scheduled.isUndated() ? new Span(plan.period().firstDay(), plan.period().firstDay(), true)
                : new Span(scheduled.firstKnownDay(), scheduled.lastKnownDay(), !scheduled.isBar());
        return new TaskNode(Optional.of(item), presentation.plainTitle(item), Optional.of(span), false,
                done.of(item), cost, workers, children);
    }

    private void milestonesOf(NamedElement element, List<TaskNode> children) {
        for (Milestone milestone : milestones.getOrDefault(element, List.of())) {
            if (milestone.getDate() != null) {
                children.add(new TaskNode(Optional.of(milestone), presentation.plainTitle(milestone),
                        Optional.of(Span.of(milestone.getDate().lastDay())), true, done.of(milestone),
                        BigDecimal.ZERO, List.of(), List.of()));
            }
        }
    }

    private void addCosts(List<TaskNode> children) {
        List<TaskNode> costs = budget.costs().stream().filter(line -> !(line.element() instanceof Action))
                .map(line -> new TaskNode(Optional.of(line.element()), presentation.plainTitle(line.element()),
                        Optional.of(Span.of(plan.period().firstDay())), true, 0, line.amount().amount(),
                        List.of(), List.of()))
                .toList();
        if (!costs.isEmpty()) {
            children.add(TaskNode.heading(null, presentation.word("mspdi.costs"), 0, costs));
        }
    }

    private BigDecimal cost(WorkItem item) {
        return item.getBudget() != null && item.getBudget().currency().equals(budget.currency())
                ? item.getBudget().amount() : BigDecimal.ZERO;
    }

    private Optional<Goal> firstGoal(Action action) {
        return action.getGoals().stream().filter(goal -> Presentation.found(goal) != null).findFirst();
    }

    /** The goal or action that a milestone stands below; null for the plan as a whole. */
    private static NamedElement home(Milestone milestone) {
        return milestone.eContainer() instanceof NamedElement container
                && (container instanceof Goal || container instanceof Action) ? container
                        : milestone.getTargets().stream().filter(target -> Presentation.found(target) != null)
                                .filter(target -> target instanceof Goal || target instanceof Action).findFirst()
                                .orElse(null);
    }
}
