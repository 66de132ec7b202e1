/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.ProgressRecord;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recorded.HoursOfWork;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Judges how far one piece of work is. Done work is at 100 percent; otherwise the latest record says it, then the tasks
 * (weighted by hours where all of them have hours, equally otherwise), then a status of planned (0 percent). A record of
 * more than the whole says that work has begun, and nothing else. A rhythm of so many times is over with the last.
 */
final class WorkJudgement {

    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(1);
    private static final BigDecimal ALL = RecordedProgress.ALL.setScale(1);

    private final WorkCalendar calendar;
    private final Occurrences occurrences;
    private final LocalDate today;

    WorkJudgement(WorkCalendar calendar, Occurrences occurrences, LocalDate today) {
        this.calendar = calendar;
        this.occurrences = occurrences;
        this.today = today;
    }

    /** Judges an action or task; the tasks of an action must be among the judged already. */
    WorkProgress judge(ScheduledWork work, Map<WorkItem, WorkProgress> judged) {
        WorkItem item = work.item();
        List<WorkProgress> tasks = new ArrayList<>();
        if (item instanceof Action action) {
            for (Task task : action.getTasks()) {
                tasks.add(judged.get(task));
            }
        }
        ProgressRecord record = RecordedProgress.latest(item, today);
        boolean isDone = RecordedProgress.isDone(item, today);
        LocalDate deadline = work.deadline() != null ? work.deadline()
                : work.end() != null ? work.end() : lastOfCounted(work);
        return new WorkProgress(item, percent(item, isDone, record, tasks), record, plannedPercent(work),
                standing(work, isDone, deadline, tasks), deadline);
    }

    private static BigDecimal percent(WorkItem item, boolean isDone, ProgressRecord record, List<WorkProgress> tasks) {
        if (isDone) {
            return ALL;
        }
        if (record != null) {
            return RecordedProgress.isMoreThanAll(record) ? null : RecordedProgress.percent(record);
        }
        WeightedPercent ofTasks = new WeightedPercent();
        tasks.forEach(task -> ofTasks.add(task.percent(), HoursOfWork.of(task.item().getHours())));
        BigDecimal rolledUp = ofTasks.percent();
        return rolledUp == null && item.getStatus() == WorkStatus.PLANNED ? NONE : rolledUp;
    }

    private BigDecimal plannedPercent(ScheduledWork work) {
        if (!work.isBar() || work.isRecurring()) {
            return null;
        }
        if (!today.isBefore(work.end())) {
            return ALL;
        }
        int all = Math.max(1, calendar.workingDays(work.start(), work.end()));
        BigDecimal passed = BigDecimal.valueOf(calendar.workingDays(work.start(), today));
        return passed.multiply(RecordedProgress.ALL).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private Standing standing(ScheduledWork work, boolean isDone, LocalDate deadline, List<WorkProgress> tasks) {
        WorkItem item = work.item();
        if (RecordedProgress.isStopped(item)) {
            return Standing.STOPPED;
        }
        boolean isOver = deadline != null && deadline.isBefore(today);
        if (isDone || isOver && work.isRecurring()) {
            return Standing.DONE;
        }
        if (isOver && (work.deadline() != null || !work.estimated())) {
            return Standing.LATE;
        }
        boolean hasStarted = work.start() != null ? work.start().isBefore(today)
                : occurrences.of(item).stream().findFirst().filter(first -> first.firstDay().isBefore(today))
                        .isPresent();
        if (item.getStatus() == WorkStatus.GOING || RecordedProgress.isBegun(item, today)
                || hasStarted && work.isRecurring() || tasks.stream().anyMatch(WorkJudgement::isUnderWay)) {
            return Standing.GOING;
        }
        return hasStarted && !work.estimated() ? Standing.NOT_STARTED : Standing.WAITING;
    }

    /** The last day of a rhythm that ends after so many times; null for all else. */
    private LocalDate lastOfCounted(ScheduledWork work) {
        boolean isCounted = work.item() instanceof Action action && action.getRhythm() != null
                && action.getRhythm().getCount() != null;
        List<Occurrence> times = isCounted ? occurrences.of(work.item()) : List.of();
        return times.isEmpty() ? null : times.getLast().lastDay();
    }

    private static boolean isUnderWay(WorkProgress task) {
        return task.standing() == Standing.GOING || task.standing() == Standing.DONE;
    }
}
