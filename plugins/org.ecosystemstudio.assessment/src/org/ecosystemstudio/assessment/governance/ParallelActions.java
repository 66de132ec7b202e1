/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** How many actions run in parallel. */
final class ParallelActions {

    private ParallelActions() {
    }

    /**
     * The most actions on one day. Work that is done or stopped does not count; an action without dates may be at any
     * time and counts for every day.
     */
    static int most(Plan plan) {
        int undated = 0;
        TreeMap<LocalDate, Integer> changes = new TreeMap<>();
        for (Action action : plan.view().actions()) {
            if (action.getStatus() == WorkStatus.DONE || action.getStatus() == WorkStatus.STOPPED) {
                continue;
            }
            ScheduledWork work = plan.schedule().of(action);
            List<Occurrence> times = plan.occurrences().of(action);
            LocalDate first = times.isEmpty() ? work.firstKnownDay() : times.getFirst().firstDay();
            LocalDate last = times.isEmpty() ? work.lastKnownDay() : times.getLast().lastDay();
            if (first == null) {
                undated++;
            } else {
                changes.merge(first, 1, Integer::sum);
                changes.merge(last.plusDays(1), -1, Integer::sum);
            }
        }
        int running = 0;
        int most = 0;
        for (int change : changes.values()) {
            running += change;
            most = Math.max(most, running);
        }
        return undated + most;
    }
}
