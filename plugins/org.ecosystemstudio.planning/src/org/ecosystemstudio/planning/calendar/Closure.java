/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Weekdays on which nobody works, with the weekends between them.
 *
 * @param firstDay the first day, a weekday
 * @param lastDay the last day, a weekday; never before the first
 * @param holiday whether they are Dutch public holidays; otherwise days that the model closes
 */
public record Closure(LocalDate firstDay, LocalDate lastDay, boolean holiday) {

    /** Creates a closure; no day is null. */
    public Closure {
        Objects.requireNonNull(firstDay);
        Objects.requireNonNull(lastDay);
    }
}
