/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.load.InvolvedActors;

/** The calendars of a plan: one of everything, and one for each actor that has to do with anything of it. */
public final class CalendarFiles {

    private final Presentation presentation;

    /** Prepares the calendars of a plan in a language. */
    public CalendarFiles(Wording wording, Plan plan) {
        presentation = new Presentation(wording, plan, element -> null);
    }

    /** The files: first the calendar of everything, then those of the actors in the order of the view. */
    public List<DocumentFile> files() {
        CalendarWriter writer = new CalendarWriter(presentation);
        List<CalendarEvent> events = new CalendarEvents(presentation).all();
        ActorSuffixes suffixes = new ActorSuffixes();
        List<DocumentFile> files = new ArrayList<>();
        files.add(DocumentFile.single(writer.write(ecosystem(), events)));
        byActor(events).forEach((actor, own) -> {
            if (!own.isEmpty()) {
                files.add(new DocumentFile(suffixes.next(actor), writer.write(nameOf(actor), own)));
            }
        });
        return files;
    }

    /** The calendar of one actor of the plan; without events when it has to do with nothing that has a day. */
    public DocumentFile of(Actor actor) {
        return DocumentFile.single(new CalendarWriter(presentation).write(nameOf(actor),
                byActor(new CalendarEvents(presentation).all()).get(actor)));
    }

    private String ecosystem() {
        return presentation.view().ecosystem().map(presentation::plainTitle)
                .orElseGet(() -> presentation.word("cover.untitled"));
    }

    private String nameOf(Actor actor) {
        return presentation.word("ics.calendarOf", ecosystem(), presentation.plainTitle(actor));
    }

    private Map<Actor, List<CalendarEvent>> byActor(List<CalendarEvent> events) {
        Map<Actor, List<CalendarEvent>> byActor = new LinkedHashMap<>();
        presentation.view().actors().forEach(actor -> byActor.put(actor, new ArrayList<>()));
        InvolvedActors involved = new InvolvedActors(presentation.plan());
        for (CalendarEvent event : events) {
            involved.of(event.element()).stream().map(byActor::get).filter(own -> own != null)
                    .forEach(own -> own.add(event));
        }
        return byActor;
    }
}
