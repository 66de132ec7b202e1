/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Element;

/**
 * One time that something recurring takes place.
 *
 * @param source what recurs: an action, a group (its meeting), a KPI (its watching), a reflection moment, the use of a
 *        channel, a monitoring duty or an administration rule
 * @param firstDay first day on which it may take place
 * @param lastDay last day; equal to the first when it is a single day
 * @param precision how exactly it is dated
 */
public record Occurrence(Element source, LocalDate firstDay, LocalDate lastDay, Precision precision) {

    /** Creates an occurrence; no part is null. */
    public Occurrence {
        Objects.requireNonNull(source);
        Objects.requireNonNull(firstDay);
        Objects.requireNonNull(lastDay);
        Objects.requireNonNull(precision);
    }

    /** Whether it is dated to the day. */
    public boolean isDay() {
        return precision == Precision.DAY;
    }

    /** Whether it is not dated to the day, and a day lies in it: it may still take place, or have taken place. */
    public boolean isRunning(LocalDate day) {
        return !isDay() && touches(day, day);
    }

    /** Whether it touches the days from one to the other, both included. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !firstDay.isAfter(to) && !lastDay.isBefore(from);
    }
}
