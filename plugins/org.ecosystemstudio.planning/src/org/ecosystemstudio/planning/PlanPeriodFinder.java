/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.DateRange;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Finds the days that a plan covers; a declared period that ends before it starts counts as none. */
final class PlanPeriodFinder {

    private final EcosystemView view;
    private final LocalDate today;
    private LocalDate firstWork;
    private LocalDate last;

    PlanPeriodFinder(EcosystemView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    PlanPeriod find(Schedule schedule) {
        Optional<DateRange> declared = view.ecosystem().map(Ecosystem::getPeriod)
                .filter(range -> !range.lastDay().isBefore(range.firstDay()));
        if (declared.isPresent()) {
            return new PlanPeriod(declared.get().firstDay(), declared.get().lastDay(), PlanPeriod.Origin.DECLARED);
        }
        for (ScheduledWork work : schedule.all()) {
            if (!work.isUndated()) {
                firstWork = firstWork == null || work.firstKnownDay().isBefore(firstWork) ? work.firstKnownDay()
                        : firstWork;
                extend(work.lastKnownDay());
            }
        }
        view.goals().stream().map(Goal::getDeadline).forEach(this::extend);
        view.all(Milestone.class).stream().map(Milestone::getDate).forEach(this::extend);
        view.all(Recurrence.class).stream().map(Recurrence::getUntil).forEach(this::extend);
        return last == null ? assumed() : derived();
    }

    private void extend(CalendarPeriod end) {
        if (end != null) {
            extend(end.lastDay());
        }
    }

    private void extend(LocalDate end) {
        if (last == null || end.isAfter(last)) {
            last = end;
        }
    }

    /** Whole months; where no work has a date, from this month, or the last month when that lies before it. */
    private PlanPeriod derived() {
        LocalDate first = firstWork != null ? firstWork : last.isBefore(today) ? last : today;
        return new PlanPeriod(first.withDayOfMonth(1), last.with(TemporalAdjusters.lastDayOfMonth()),
                PlanPeriod.Origin.DERIVED);
    }

    private PlanPeriod assumed() {
        LocalDate first = today.withDayOfMonth(1);
        return new PlanPeriod(first, first.plusYears(1).minusDays(1), PlanPeriod.Origin.ASSUMED);
    }
}
