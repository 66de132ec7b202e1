/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.ecosystemstudio.documents.elements.ElementIds;
import org.ecosystemstudio.documents.elements.ElementNotes;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Visibility;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.recorded.RecordedProgress;

/**
 * Writes events as a calendar after RFC 5545. An event keeps its UID as long as its element keeps its name, in
 * whichever language and calendar it stands, so that an import updates and does not double. Each day of export gives a
 * higher SEQUENCE and a later DTSTAMP, by which programs know that an event is newer than theirs.
 */
final class CalendarWriter {

    private static final LocalDate FIRST_SEQUENCE = LocalDate.of(2000, 1, 1);

    private final Presentation presentation;
    private final ElementNotes words;
    private final ElementIds ids;
    private final String ecosystem;
    private final String stamp;
    private final String sequence;

    CalendarWriter(Presentation presentation) {
        this.presentation = presentation;
        words = new ElementNotes(presentation);
        ids = new ElementIds(presentation.view());
        ecosystem = presentation.view().ecosystem().map(Ecosystem::getName).orElse("");
        LocalDate today = presentation.plan().today();
        stamp = ContentLines.date(today) + "T000000Z";
        sequence = Long.toString(Math.max(0, ChronoUnit.DAYS.between(FIRST_SEQUENCE, today)));
    }

    /**
     * The calendar of some events.
     *
     * @param name what programs call it
     */
    byte[] write(String name, List<CalendarEvent> events) {
        String language = presentation.wording().language().tag().toUpperCase(Locale.ROOT);
        ContentLines lines = new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .line("PRODID", "-//Ecosystem Studio//Calendar 1//" + language).line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH").text("NAME", name).text("X-WR-CALNAME", name);
        events.forEach(event -> write(event, lines));
        return lines.line("END", "VCALENDAR").bytes();
    }

    private void write(CalendarEvent event, ContentLines lines) {
        lines.line("BEGIN", "VEVENT").line("UID", uid(event)).line("DTSTAMP", stamp).line("LAST-MODIFIED", stamp)
                .line("SEQUENCE", sequence)
                .line("DTSTART;VALUE=DATE", ContentLines.date(event.firstDay()))
                .line("DTEND;VALUE=DATE", ContentLines.date(event.lastDay().plusDays(1)));
        event.series().ifPresent(series -> lines.line("RRULE", series.rule()).days("EXDATE", series.exceptions()));
        lines.text("SUMMARY", event.summary()).text("DESCRIPTION", words.text(event.element()))
                .texts("CATEGORIES", words.categories(event.element()))
                .line("STATUS", isCancelled(event) ? "CANCELLED" : "CONFIRMED")
                .line("CLASS", isConfidential(event) ? "CONFIDENTIAL" : "PUBLIC").line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String uid(CalendarEvent event) {
        String name = String.join("\n", ecosystem, ids.of(event.element()), event.part());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static boolean isCancelled(CalendarEvent event) {
        return switch (event.element()) {
            case WorkItem item -> RecordedProgress.isStopped(item);
            case Goal goal -> goal.getStatus() == GoalStatus.DROPPED;
            default -> false;
        };
    }

    private static boolean isConfidential(CalendarEvent event) {
        return event.element() instanceof NamedElement element && element.getVisibility() == Visibility.CONFIDENTIAL;
    }
}
