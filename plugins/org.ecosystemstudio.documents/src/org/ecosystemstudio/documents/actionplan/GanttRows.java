/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.OwnerWords;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.progress.WorkProgress;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Makes the rows of Gantt charts of actions, tasks and milestones. */
final class GanttRows {

    private final Presentation presentation;
    private final Plan plan;
    private final OwnerWords owners;
    private final Map<WorkItem, String> ids = new HashMap<>();
    private final Map<NamedElement, List<Milestone>> milestones = new HashMap<>();

    GanttRows(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
        owners = new OwnerWords(presentation);
        plan.schedule().all().forEach(work -> ids.put(work.item(), "w" + ids.size()));
        for (Milestone milestone : presentation.view().all(Milestone.class)) {
            if (milestone.eContainer() instanceof NamedElement owner) {
                milestones.computeIfAbsent(owner, key -> new ArrayList<>()).add(milestone);
            }
            milestone.getTargets().stream().filter(target -> !target.eIsProxy()).forEach(
                    target -> milestones.computeIfAbsent(target, key -> new ArrayList<>()).add(milestone));
        }
    }

    /** The actions that have a date, earliest first, each followed by its tasks. */
    List<List<GanttChart.Row>> of(List<Action> actions) {
        return actions.stream().filter(this::isDrawn).sorted(Comparator.comparing(this::firstDay))
                .map(this::withTasks).toList();
    }

    /** Whether work has a date, or a rhythm that gives it some. */
    boolean isDrawn(WorkItem item) {
        ScheduledWork work = plan.schedule().of(item);
        return work.isRecurring() ? !plan.occurrences().of(item).isEmpty() : !work.isUndated();
    }

    private LocalDate firstDay(WorkItem item) {
        List<Occurrence> occurrences = plan.occurrences().of(item);
        return occurrences.isEmpty() ? plan.schedule().of(item).firstKnownDay() : occurrences.getFirst().firstDay();
    }

    /** The milestones of a goal and its subgoals as one row; empty when they have none with a date. */
    Optional<GanttChart.Row> milestonesOf(Goal goal) {
        List<GanttChart.Mark> marks = new ArrayList<>();
        presentation.view().withSubgoals(goal).forEach(part -> marks.addAll(marks(part)));
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        marks.sort(Comparator.comparing(GanttChart.Mark::day));
        String label = presentation.word("gantt.milestones");
        return Optional.of(new GanttChart.Row("milestones-" + presentation.anchor(goal), label, "", label, 0,
                Optional.empty(), List.of(), marks, List.of()));
    }

    /** A goal as one bar, from the first to the last day of its actions; empty when none has a bar. */
    Optional<GanttChart.Row> overview(Goal goal, List<Action> actions) {
        List<ScheduledWork> work = actions.stream().map(plan.schedule()::of).filter(ScheduledWork::isBar).toList();
        if (work.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = work.stream().map(ScheduledWork::start).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate to = work.stream().map(ScheduledWork::end).max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal percent = goal == null ? null : plan.progress().of(goal).percent();
        String title = goal == null ? presentation.word("goals.withoutGoal") : presentation.plainTitle(goal);
        String count = presentation.wording().countedText("gantt.actions", actions.size());
        List<GanttChart.Mark> marks = goal == null ? List.of() : milestonesOf(goal).map(GanttChart.Row::milestones)
                .orElse(List.of());
        return Optional.of(new GanttChart.Row("overview-" + title, title, count, title + ", " + count, 0,
                Optional.of(new GanttChart.Bar(from, to, percent == null ? BigDecimal.ZERO : percent, false, false,
                        false)),
                List.of(), marks, List.of()));
    }

    private List<GanttChart.Row> withTasks(Action action) {
        List<GanttChart.Row> rows = new ArrayList<>();
        rows.add(row(action, 0));
        for (Task task : action.getTasks()) {
            if (isDrawn(task)) {
                rows.add(row(task, 1));
            }
        }
        return rows;
    }

    private GanttChart.Row row(WorkItem item, int level) {
        ScheduledWork work = plan.schedule().of(item);
        WorkProgress progress = plan.progress().of(item);
        List<LocalDate> ticks = new ArrayList<>();
        Optional<GanttChart.Bar> bar = Optional.empty();
        if (work.isRecurring()) {
            plan.occurrences().of(item).stream().map(Occurrence::firstDay).forEach(ticks::add);
        } else {
            BigDecimal percent = progress.standing() == Standing.DONE ? BigDecimal.valueOf(100)
                    : progress.percent() == null ? BigDecimal.ZERO : progress.percent();
            bar = Optional.of(new GanttChart.Bar(work.firstKnownDay(), work.lastKnownDay(), percent, work.critical(),
                    progress.standing() == Standing.LATE, progress.standing() == Standing.STOPPED));
        }
        String owner = owners.plain(item);
        return new GanttChart.Row(ids.get(item), presentation.plainTitle(item), owner,
                description(item, work, progress, owner), level, bar, ticks, marks(item), predecessors(item));
    }

    private String description(WorkItem item, ScheduledWork work, WorkProgress progress, String owner) {
        List<String> parts = new ArrayList<>();
        parts.add(presentation.plainTitle(item));
        if (!work.isUndated()) {
            parts.add(presentation.wording().values()
                    .format(new Value.DaySpan(work.firstKnownDay(), work.lastKnownDay())));
        }
        if (!owner.isEmpty()) {
            parts.add(owner);
        }
        if (progress.percent() != null) {
            parts.add(presentation.wording().values().format(ProgressWords.percentage(progress.percent())));
        }
        parts.add(presentation.word("standing." + progress.standing().name()));
        if (work.critical()) {
            parts.add(presentation.word("gantt.critical"));
        }
        List<GanttChart.Before> before = predecessors(item);
        if (!before.isEmpty()) {
            parts.add(presentation.word("gantt.waitsFor",
                    String.join(", ", before.stream().map(GanttChart.Before::label).toList())));
        }
        return String.join(", ", parts);
    }

    private List<GanttChart.Mark> marks(NamedElement element) {
        return milestones.getOrDefault(element, List.of()).stream().filter(milestone -> milestone.getDate() != null)
                .map(milestone -> new GanttChart.Mark(milestone.getDate().lastDay(),
                        presentation.plainTitle(milestone) + ", " + presentation.wording().values()
                                .format(new Value.Period(milestone.getDate())),
                        milestone.getReached() != null))
                .toList();
    }

    private List<GanttChart.Before> predecessors(WorkItem item) {
        return item.getPredecessors().stream().map(Predecessor::getItem)
                .filter(found -> Presentation.found(found) != null)
                .filter(ids::containsKey).distinct()
                .map(found -> new GanttChart.Before(ids.get(found), presentation.plainTitle(found))).toList();
    }
}
