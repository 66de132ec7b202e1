/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

/** Where a date of the schedule comes from; all but {@link #STATED} are derived, and documents mark them so. */
public enum DateOrigin {
    /** The model states it. */
    STATED,
    /** From the other date and the stated duration ({@code takes 3 weeks}). */
    DURATION,
    /** Estimated from the other date and the planned hours: eight hours a working day, by one person. */
    HOURS,
    /** The first working day that the predecessors allow. */
    PREDECESSOR,
    /** From the tasks of the subproject. */
    TASKS,
    /** From the subproject that the task belongs to. */
    SUBPROJECT,
    /** Nothing says it: the date is null. */
    UNKNOWN;

    /** Whether the date is known but not stated. */
    public boolean isDerived() {
        return this != STATED && this != UNKNOWN;
    }
}
