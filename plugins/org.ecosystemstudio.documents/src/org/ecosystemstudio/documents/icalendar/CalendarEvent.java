/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.planning.recurrence.RecurrenceSeries;

/**
 * An event of whole days.
 *
 * @param element what it is about
 * @param part which of the element's events it is, the same from one export to the next
 * @param firstDay its first day; of a series that of the first time
 * @param lastDay its last day, included
 * @param summary what takes place, in one line
 * @param series when else it takes place; empty for an event of its own
 */
record CalendarEvent(Element element, String part, LocalDate firstDay, LocalDate lastDay, String summary,
        Optional<RecurrenceSeries> series) {

    CalendarEvent {
        Objects.requireNonNull(element);
        Objects.requireNonNull(part);
        Objects.requireNonNull(firstDay);
        Objects.requireNonNull(lastDay);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(series);
    }

    /** An event of one day that does not return. */
    static CalendarEvent on(LocalDate day, Element element, String part, String summary) {
        return new CalendarEvent(element, part, day, day, summary, Optional.empty());
    }
}
