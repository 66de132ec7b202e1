/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

/** How a piece of work or a goal stands on the day of the plan, from what the model says of it. */
public enum Standing {
    /** Done, or reached. */
    DONE,
    /** Going, and its deadline has not passed. */
    GOING,
    /** Not started, and not due to start yet (or without a date). */
    WAITING,
    /** Its start has passed, and nothing says that it goes. */
    NOT_STARTED,
    /** Its deadline has passed, and it is not done. */
    LATE,
    /** Stopped, or dropped. */
    STOPPED;

    /** Whether it needs attention: late, or not started in time. */
    public boolean isBehind() {
        return this == LATE || this == NOT_STARTED;
    }
}
