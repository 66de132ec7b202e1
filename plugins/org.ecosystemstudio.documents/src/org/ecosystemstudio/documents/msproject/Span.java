/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.msproject;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days of a task.
 *
 * @param firstDay its first day
 * @param lastDay its last day, never before the first
 * @param guessed whether the plan does not say all of it, so that the file must
 */
record Span(LocalDate firstDay, LocalDate lastDay, boolean guessed) {

    Span {
        Objects.requireNonNull(firstDay);
        lastDay = lastDay.isBefore(firstDay) ? firstDay : lastDay;
    }

    /** One day that the plan states. */
    static Span of(LocalDate day) {
        return new Span(day, day, false);
    }

    /** From the first day of either to the last of either. */
    Span with(Span other) {
        return new Span(firstDay.isBefore(other.firstDay) ? firstDay : other.firstDay,
                lastDay.isAfter(other.lastDay) ? lastDay : other.lastDay, guessed && other.guessed);
    }
}
