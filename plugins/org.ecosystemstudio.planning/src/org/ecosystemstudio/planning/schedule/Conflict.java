/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.WorkItem;

/** What cannot be as the model states it. Results only: rules make findings of them. */
public sealed interface Conflict {

    /** The piece of work that the conflict is reported on. */
    WorkItem item();

    /**
     * The work cannot be done by its deadline.
     *
     * @param item the action or task
     * @param deadline the deadline stated
     * @param earliestEnd the first day on which it can end, later than the deadline
     * @param chain the work that causes it, from the first predecessor to the item itself; only the item when its own
     *        start and duration do not fit
     * @param estimated whether an end in the chain is estimated from hours
     */
    record DeadlineTooEarly(WorkItem item, LocalDate deadline, LocalDate earliestEnd, List<WorkItem> chain,
            boolean estimated) implements Conflict {
        /** Keeps a copy of the chain. */
        public DeadlineTooEarly {
            chain = List.copyOf(chain);
        }
    }

    /**
     * The stated deadline lies before the stated start.
     *
     * @param item the action or task
     * @param start first day stated
     * @param end last day stated
     */
    record EndBeforeStart(WorkItem item, LocalDate start, LocalDate end) implements Conflict {
    }

    /**
     * The work waits for itself. Dependencies inside of the cycle are left out of the schedule.
     *
     * @param item the first item of the path
     * @param path the items in order, each waiting for the one before it, the first for the last
     */
    record Cycle(WorkItem item, List<WorkItem> path) implements Conflict {
        /** Keeps a copy of the path. */
        public Cycle {
            path = List.copyOf(path);
        }
    }

    /**
     * A task lies before its subproject's start or after its deadline.
     *
     * @param item the task
     * @param subproject the action it belongs to
     * @param day the day of the task that lies outside
     * @param bound the first or last day stated for the subproject
     */
    record TaskOutsideSubproject(WorkItem item, WorkItem subproject, LocalDate day, LocalDate bound)
            implements Conflict {
    }

    /**
     * A date stated lies outside of the plan's declared period.
     *
     * @param item the action or task
     * @param day the day that lies outside
     */
    record OutsidePeriod(WorkItem item, LocalDate day) implements Conflict {
    }
}
