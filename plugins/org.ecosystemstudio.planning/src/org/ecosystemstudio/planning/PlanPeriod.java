/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that a plan covers.
 *
 * @param firstDay the first day
 * @param lastDay the last day, included; never before the first
 * @param origin where the period comes from, so that documents can say so
 */
public record PlanPeriod(LocalDate firstDay, LocalDate lastDay, Origin origin) {

    /** Where a plan period comes from. */
    public enum Origin {
        /** The ecosystem declares it. */
        DECLARED,
        /**
         * Whole months, from the first date of an action or task (this month when none has one) to the last date of
         * actions, tasks, rhythms, goals and milestones.
         */
        DERIVED,
        /** Nothing has a date: the twelve months that begin with the month of today. */
        ASSUMED
    }

    /**
     * Creates a period; no part is null.
     *
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public PlanPeriod {
        Objects.requireNonNull(origin);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A period cannot end before it starts: " + firstDay + ", " + lastDay);
        }
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
