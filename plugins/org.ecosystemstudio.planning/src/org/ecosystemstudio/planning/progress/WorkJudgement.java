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
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Judges how far one piece of work is. Done work is at 100 percent; otherwise the latest record says it, then the tasks
 * (weighted by hours where all of them have hours, equally otherwise), then a status of planned (0 percent).
 */
final class WorkJudgement {

    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(1);
    private static final BigDecimal ALL = RecordedProgress.ALL.setScale(1);

    private final WorkCalendar calendar;
    private final LocalDate today;

    WorkJudgement(WorkCalendar calendar, LocalDate today) {
        this.calendar = calendar;
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
        LocalDate deadline = work.deadline() != null ? work.deadline() : work.end();
        return new WorkProgress(item, percent(item, isDone, record, tasks), record, plannedPercent(work),
                standing(work, isDone, deadline, tasks), deadline);
    }

    private static BigDecimal percent(WorkItem item, boolean isDone, ProgressRecord record, List<WorkProgress> tasks) {
        if (isDone) {
            return ALL;
        }
        if (record != null) {
            return RecordedProgress.percent(record).min(ALL);
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
        boolean hasStarted = work.start() != null && work.start().isBefore(today);
        if (item.getStatus() == WorkStatus.GOING || RecordedProgress.isBegun(item, today)
                || hasStarted && work.isRecurring() || tasks.stream().anyMatch(WorkJudgement::isUnderWay)) {
            return Standing.GOING;
        }
        return hasStarted && !work.estimated() ? Standing.NOT_STARTED : Standing.WAITING;
    }

    private static boolean isUnderWay(WorkProgress task) {
        return task.standing() == Standing.GOING || task.standing() == Standing.DONE;
    }
}
