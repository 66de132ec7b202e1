/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * All actions and tasks in time. Actions come in the order of the view, each followed by its tasks.
 *
 * @param work every action and task
 * @param conflicts what cannot be as stated: cycles first, then in the order of the work
 * @param criticalPaths at most one for each set of linked work, the one that ends last first: none where the work that ends
 *        last would not be delayed by what it waits for
 */
public record Schedule(Map<WorkItem, ScheduledWork> work, List<Conflict> conflicts, List<CriticalPath> criticalPaths) {

    /** Keeps copies. */
    public Schedule {
        work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
        conflicts = List.copyOf(conflicts);
        criticalPaths = List.copyOf(criticalPaths);
    }

    /**
     * When an action or task takes place.
     *
     * @throws IllegalArgumentException when it does not belong to the plan's model
     */
    public ScheduledWork of(WorkItem item) {
        ScheduledWork found = work.get(item);
        if (found == null) {
            throw new IllegalArgumentException("Not a part of this plan: " + item);
        }
        return found;
    }

    /** All actions and tasks. */
    public List<ScheduledWork> all() {
        return List.copyOf(work.values());
    }

    /** The critical path that ends last; empty when no delay of one piece of work would delay another. */
    public Optional<CriticalPath> criticalPath() {
        return criticalPaths.stream().findFirst();
    }

    /** The conflicts of one piece of work. */
    public List<Conflict> conflictsOf(WorkItem item) {
        return conflicts.stream().filter(conflict -> conflict.item() == item).toList();
    }
}
