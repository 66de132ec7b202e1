/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * A day that the plan works towards and that has not been reached.
 *
 * @param date the day; of a month or quarter its last
 * @param kind what falls on it
 * @param element the element that it belongs to
 */
public record DatedEvent(LocalDate date, Kind kind, NamedElement element) {

    /** What falls on a day. */
    public enum Kind {
        /** A milestone not reached. */
        MILESTONE,
        /** The deadline of an action or task that is not done or stopped. */
        WORK_DEADLINE,
        /** The computed end of an action or task that states no deadline and is not done or stopped. */
        WORK_END,
        /** The end of an action's rhythm that still lies ahead. */
        RHYTHM_END,
        /** The deadline of a goal that is not reached or dropped. */
        GOAL_DEADLINE,
        /** The day by which a condition of a grant must be met, and is not. */
        GRANT_CONDITION
    }

    /** Creates an event; no part is null. */
    public DatedEvent {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(element);
    }
}
