/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * Something that recurs, with the days between which it may.
 *
 * @param source what recurs
 * @param recurrence how
 * @param from where the model says that it starts, which anchors the rhythm; null when it does not say
 * @param notBefore first day on which it may take place; null when nothing but the plan period says it. Anchors the
 *        rhythm when {@code from} is null
 * @param notAfter last day on which it may begin; null when nothing but rhythm and plan period says it
 */
record Rhythm(Element source, Recurrence recurrence, CalendarPeriod from, LocalDate notBefore, LocalDate notAfter) {

    Rhythm {
        Objects.requireNonNull(source);
        Objects.requireNonNull(recurrence);
    }

    /** A rhythm that only the plan period bounds. */
    static Rhythm of(Element source, Recurrence recurrence) {
        return between(source, recurrence, null, null);
    }

    /** A rhythm with a first and a last period, each null when not stated. */
    static Rhythm between(Element source, Recurrence recurrence, CalendarPeriod from, CalendarPeriod until) {
        return new Rhythm(source, recurrence, from, from == null ? null : from.firstDay(),
                until == null ? null : until.lastDay());
    }
}
