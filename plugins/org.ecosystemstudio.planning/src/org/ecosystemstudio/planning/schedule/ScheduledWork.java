/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * When a piece of work takes place. Dates are what follows from what the model states: never before a stated first day or
 * the end of a predecessor, so that an end can lie after the deadline (which is then a {@link Conflict}).
 *
 * @param item the action or task
 * @param start its first day; null when unknown
 * @param startOrigin where the start comes from; {@link DateOrigin#UNKNOWN} when null
 * @param end its last day, included; null when unknown
 * @param endOrigin where the end comes from; {@link DateOrigin#UNKNOWN} when null
 * @param deadline the last day that the model allows ({@code until}); null when it states none
 * @param latestStart the last day on which it may start to end on {@code latestEnd}; null when unknown
 * @param latestEnd the last day on which it may end without passing its deadline, one of its successors' deadlines, or
 *        the end of the work it is linked with; null when unknown
 * @param slack working days between end and latest end; negative when a deadline cannot be met; null when unknown or
 *        recurring
 * @param critical whether it is linked with other work by predecessors and a delay delays the end of all of it
 * @param estimated whether a date rests, directly or by way of predecessors, on hours instead of stated dates
 */
public record ScheduledWork(WorkItem item, LocalDate start, DateOrigin startOrigin, LocalDate end, DateOrigin endOrigin,
        LocalDate deadline, LocalDate latestStart, LocalDate latestEnd, Integer slack, boolean critical,
        boolean estimated) {

    /** Creates a result; only dates and slack may be null. */
    public ScheduledWork {
        Objects.requireNonNull(item);
        Objects.requireNonNull(startOrigin);
        Objects.requireNonNull(endOrigin);
    }

    /** Whether both ends are unknown: documents list such work apart, as "not dated yet". */
    public boolean isUndated() {
        return start == null && end == null;
    }

    /** Whether both ends are known, so that it can be drawn as a bar. */
    public boolean isBar() {
        return start != null && end != null;
    }

    /** Whether it recurs: start and end are then those of the rhythm, and the occurrences tell the days. */
    public boolean isRecurring() {
        return item instanceof Action action && action.getRhythm() != null;
    }

    /** The first day that is known: the start, or the end when there is no start; null for undated work. */
    public LocalDate firstKnownDay() {
        return start != null ? start : end;
    }

    /** The last day that is known: the end, or the start when there is no end; null for undated work. */
    public LocalDate lastKnownDay() {
        return end != null ? end : start;
    }
}
