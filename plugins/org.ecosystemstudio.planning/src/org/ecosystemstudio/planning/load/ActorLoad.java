/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * What one actor does, and when.
 *
 * @param actor the actor
 * @param assignments its actions and tasks: by first day (undated last), then in the order of the view; a task without an
 *        owner is its subproject's owner's
 * @param meetings meetings of the groups it is in or presides, in order of time
 * @param duties what it watches, reports or sees to by a rhythm (KPIs, reflection moments, channels, monitoring,
 *        administration), itself or for a group that it presides or is the only member of, in order of time
 * @param hoursPlanned hours planned: the hours of the work it owns
 * @param hoursWorked hours recorded as its own until today
 * @param hoursPerMonth hours planned, spread over the working days of the work (of recurring work, whose hours are those
 *        of all times together, over its occurrences); sums with {@code hoursUndated} to {@code hoursPlanned} exactly
 * @param hoursUndated hours planned of work without dates
 */
public record ActorLoad(Actor actor, List<Assignment> assignments, List<Occurrence> meetings, List<Occurrence> duties,
        BigDecimal hoursPlanned, BigDecimal hoursWorked, SortedMap<YearMonth, BigDecimal> hoursPerMonth,
        BigDecimal hoursUndated) {

    /** Keeps copies. */
    public ActorLoad {
        assignments = List.copyOf(assignments);
        meetings = List.copyOf(meetings);
        duties = List.copyOf(duties);
        hoursPerMonth = Collections.unmodifiableSortedMap(new TreeMap<>(hoursPerMonth));
    }

    /** Whether the plan asks anything of the actor. */
    public boolean isIdle() {
        return assignments.isEmpty() && meetings.isEmpty() && duties.isEmpty();
    }
}
