/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.ProgressRecord;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * How far an action or task is.
 *
 * @param item the action or task
 * @param percent how much is done, at most 100, exact to one decimal; null when nothing says it
 * @param record the record that says so, the latest until today; null when it follows from status or tasks, or when
 *        nothing says it
 * @param plannedPercent how much of its working days has passed until today, 0 to 100; null when start or end is unknown
 * @param standing how it stands
 * @param deadline the last day: the deadline stated, or the end of the schedule; null when there is none
 */
public record WorkProgress(WorkItem item, BigDecimal percent, ProgressRecord record, BigDecimal plannedPercent,
        Standing standing, LocalDate deadline) {

    /** Creates a result; item and standing are not null. */
    public WorkProgress {
        Objects.requireNonNull(item);
        Objects.requireNonNull(standing);
    }
}
