/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * One piece of work of one actor.
 *
 * @param work the action or task with its dates
 * @param part what the actor has to do with it
 * @param hours hours planned for this actor: the owner bears all, of a subproject those beyond its tasks' hours; zero for
 *        all but the owner
 * @param occurrences when it takes place, if it recurs; empty otherwise
 */
public record Assignment(ScheduledWork work, Part part, BigDecimal hours, List<Occurrence> occurrences) {

    /** Keeps a copy of the occurrences; no part is null. */
    public Assignment {
        Objects.requireNonNull(work);
        Objects.requireNonNull(part);
        Objects.requireNonNull(hours);
        occurrences = List.copyOf(occurrences);
    }

    /** First day on which it asks something: of the schedule, or of the first occurrence; null when undated. */
    public LocalDate firstDay() {
        return occurrences.isEmpty() ? work.firstKnownDay() : occurrences.getFirst().firstDay();
    }

    /** The action or task. */
    public WorkItem item() {
        return work.item();
    }
}
