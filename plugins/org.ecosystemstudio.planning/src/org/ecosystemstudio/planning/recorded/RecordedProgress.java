/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.ProgressRecord;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;

/** What a model records of the progress of one piece of work until a day. */
public final class RecordedProgress {

    /** All of it. */
    public static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final int DECIMALS = 1;

    private RecordedProgress() {
    }

    /**
     * The latest record that says how much is done: of the greatest date (undated ones count as oldest), and of those the
     * last written. Null when there is none until that day.
     */
    public static ProgressRecord latest(WorkItem item, LocalDate today) {
        ProgressRecord latest = null;
        LocalDate latestDay = LocalDate.MIN;
        for (ProgressRecord record : item.getProgress()) {
            LocalDate day = record.getDate() == null ? LocalDate.MIN : record.getDate().firstDay();
            if (percent(record) != null && !day.isAfter(today) && !day.isBefore(latestDay)) {
                latest = record;
                latestDay = day;
            }
        }
        return latest;
    }

    /** How much a record says is done, in percent with one decimal; null when it does not say. */
    public static BigDecimal percent(ProgressRecord record) {
        BigDecimal done = record.getDone();
        if (done == null) {
            return null;
        }
        if (record.isPercentage()) {
            return done.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
        return record.getTotal() == null ? null : share(done, record.getTotal());
    }

    /** A part of a whole in percent with one decimal; null when the whole is not above zero. */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : part.multiply(ALL).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Whether the work is done. Its own status says so, or else that of the subproject a task belongs to, or else its
     * latest record, or else its tasks: all of them over, and one at least done. A record of more than the whole is a
     * mistake, and does not say that the work is done.
     */
    public static boolean isDone(WorkItem item, LocalDate today) {
        WorkStatus status = status(item);
        if (status != WorkStatus.UNSPECIFIED) {
            return status == WorkStatus.DONE;
        }
        ProgressRecord latest = latest(item, today);
        if (latest != null) {
            return percent(latest).compareTo(ALL) == 0;
        }
        List<Task> tasks = item instanceof Action action ? action.getTasks() : List.of();
        return tasks.stream().allMatch(task -> isClosed(task, today))
                && tasks.stream().anyMatch(task -> isDone(task, today));
    }

    /** Whether the work, or the subproject that a task without a status of its own belongs to, is stopped. */
    public static boolean isStopped(WorkItem item) {
        return status(item) == WorkStatus.STOPPED;
    }

    /** Its own status; that of its subproject for a task without one whose subproject is over. */
    private static WorkStatus status(WorkItem item) {
        WorkStatus own = item.getStatus();
        if (own == WorkStatus.UNSPECIFIED && item.eContainer() instanceof Action subproject
                && (subproject.getStatus() == WorkStatus.DONE || subproject.getStatus() == WorkStatus.STOPPED)) {
            return subproject.getStatus();
        }
        return own;
    }

    /** Whether a record says that more is done than there is to do. */
    public static boolean isMoreThanAll(ProgressRecord record) {
        BigDecimal percent = percent(record);
        return percent != null && percent.compareTo(ALL) > 0;
    }

    /** Whether its latest record says that a part of it is done. */
    public static boolean isBegun(WorkItem item, LocalDate today) {
        ProgressRecord latest = latest(item, today);
        return latest != null && percent(latest).signum() > 0;
    }

    /** Whether nothing more is to be done: it is done or stopped. */
    public static boolean isClosed(WorkItem item, LocalDate today) {
        return isStopped(item) || isDone(item, today);
    }
}
