/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.icalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.SourceWords;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Precision;
import org.ecosystemstudio.planning.recurrence.RecurrenceSeries;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Everything of a plan that has a date: work, deadlines, milestones, and what recurs. What is dated to a week, month,
 * quarter or year only stands on the first day of it and says so.
 */
final class CalendarEvents {

    private final Presentation presentation;
    private final Plan plan;
    private final SourceWords sources;
    private final List<CalendarEvent> events = new ArrayList<>();

    CalendarEvents(Presentation presentation) {
        this.presentation = presentation;
        plan = presentation.plan();
        sources = new SourceWords(presentation);
    }

    /** All events, in order of time. */
    List<CalendarEvent> all() {
        plan.schedule().all().stream().filter(work -> !work.isRecurring()).forEach(this::work);
        plan.view().goals().forEach(goal -> day(goal.getDeadline(), goal, "goal"));
        plan.view().all(Milestone.class).forEach(milestone -> day(milestone.getDate(), milestone, "milestone"));
        plan.view().all(GrantCondition.class)
                .forEach(condition -> day(condition.getDeadline(), condition, "condition"));
        plan.occurrences().bySource().forEach(this::recurring);
        events.sort(Comparator.comparing(CalendarEvent::firstDay));
        return List.copyOf(events);
    }

    private void work(ScheduledWork work) {
        String title = title(work.item());
        LocalDate deadline = work.deadline();
        if (work.isBar() && (deadline == null || work.start().isBefore(work.end()))) {
            events.add(new CalendarEvent(work.item(), "work", work.start(), later(work.start(), work.end()), title,
                    Optional.empty()));
        } else if (work.start() != null && work.end() == null) {
            events.add(CalendarEvent.on(work.start(), work.item(), "work", presentation.word("ics.start", title)));
        } else if (work.end() != null && deadline == null) {
            events.add(CalendarEvent.on(work.end(), work.item(), "work", presentation.word("ics.end", title)));
        }
        if (deadline != null) {
            events.add(CalendarEvent.on(deadline, work.item(), "deadline",
                    presentation.word("ics.deadline", title)));
        }
    }

    private String title(NamedElement item) {
        String title = presentation.plainTitle(item);
        return item instanceof Action || !(item.eContainer() instanceof NamedElement subproject) ? title
                : presentation.word("ics.task", title, presentation.plainTitle(subproject));
    }

    private void day(CalendarPeriod date, NamedElement element, String kind) {
        if (date != null) {
            events.add(CalendarEvent.on(date.lastDay(), element, kind,
                    presentation.word("ics." + kind, presentation.plainTitle(element))));
        }
    }

    private void recurring(Element source, List<Occurrence> occurrences) {
        if (occurrences.isEmpty()) {
            return;
        }
        Occurrence first = occurrences.getFirst();
        String summary = summary(source, first.precision());
        Optional<RecurrenceSeries> series =
                rhythm(source).flatMap(rhythm -> RecurrenceSeries.of(rhythm, occurrences));
        if (series.isPresent()) {
            events.add(new CalendarEvent(source, "series", first.firstDay(), first.firstDay(), summary, series));
        } else {
            occurrences.forEach(occurrence -> events.add(CalendarEvent.on(occurrence.firstDay(), source,
                    "on " + occurrence.firstDay(), summary)));
        }
    }

    private String summary(Element source, Precision precision) {
        String title = presentation.wording().plain(sources.words(source))
                + Presentation.sign(EcosystemView.isIllustrative(source));
        if (sources.isDuty(source) && !(source instanceof MonitoringDuty)) {
            title = presentation.word("ics.duty", Presentation.capital(sources.kind(source)), title);
        }
        return precision == Precision.DAY ? title : presentation.word("ics." + precision.name(), title);
    }

    private static Optional<Recurrence> rhythm(Element source) {
        return source.eContents().stream().filter(Recurrence.class::isInstance).map(Recurrence.class::cast).findFirst();
    }

    /** An end before its start, which a rule reports, is no end. */
    private static LocalDate later(LocalDate start, LocalDate end) {
        return end.isBefore(start) ? start : end;
    }
}
