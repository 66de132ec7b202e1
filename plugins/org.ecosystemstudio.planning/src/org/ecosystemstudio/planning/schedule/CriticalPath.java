/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * The chain of work that decides when a set of linked work ends: a day lost in it is a day lost at the end.
 *
 * @param items at least two pieces of work in order, each waiting for the one before; of a subproject its tasks
 * @param start first day of the first
 * @param end last day of the last
 * @param workingDays working days from start to end, both included
 */
public record CriticalPath(List<WorkItem> items, LocalDate start, LocalDate end, int workingDays) {

    /** Keeps a copy of the items. */
    public CriticalPath {
        items = List.copyOf(items);
    }
}
