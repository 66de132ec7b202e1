/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Precision;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Says when work takes place, as precisely as the model does, and which dates are computed. */
public final class Dates {

    private final Presentation presentation;
    private final RhythmWords rhythms;

    /** Says it in the language of a presentation. */
    public Dates(Presentation presentation) {
        this.presentation = presentation;
        rhythms = new RhythmWords(presentation.wording());
    }

    /** When work takes place; empty when nothing is known. */
    public List<Inline> of(WorkItem item) {
        ScheduledWork work = presentation.plan().schedule().of(item);
        if (item instanceof Action action && action.getRhythm() != null) {
            return recurring(action);
        }
        Line line = new Line();
        if (work.deadline() != null) {
            line.strong(List.of(new Inline.Typed(deadline(item, work))));
            if (work.start() != null && !work.start().equals(work.deadline())) {
                line.below().muted(presentation.say("dates.from", new Value.Day(work.start())));
            }
            if (work.end() != null && work.end().isAfter(work.deadline())) {
                line.below().badge(Tone.BAD, presentation.word("dates.ends", new Value.Day(work.end())));
            }
        } else if (work.isBar()) {
            line.strong(List.of(new Inline.Typed(new Value.Day(work.end()))));
            line.below().muted(presentation.say("dates.from", new Value.Day(work.start())));
            if (work.endOrigin().isDerived()) {
                line.text(" ").muted(presentation.say(work.estimated() ? "dates.estimated" : "dates.computed"));
            }
        } else if (work.start() != null) {
            line.add(presentation.say("dates.from", new Value.Day(work.start())));
        }
        return line.runs();
    }

    /** When work takes place, in one line; empty when nothing is known. */
    public List<Inline> inOneLine(WorkItem item) {
        ScheduledWork work = presentation.plan().schedule().of(item);
        if (work.isRecurring()) {
            Line line = Line.of(rhythms.withoutEnd(((Action) item).getRhythm()));
            nearest(item).ifPresent(line.text(", ")::muted);
            return line.runs();
        }
        if (work.isUndated()) {
            return List.of();
        }
        return work.isBar() ? List.of(new Inline.Typed(new Value.DaySpan(work.start(), work.end())))
                : work.start() == null ? List.of(new Inline.Typed(new Value.Day(work.end())))
                        : presentation.say("dates.from", new Value.Day(work.start()));
    }

    /** The first time of something recurring that is not over; empty when there is none. */
    public Optional<Occurrence> next(Element source) {
        return presentation.plan().occurrences().of(source).stream()
                .filter(occurrence -> !occurrence.lastDay().isBefore(presentation.plan().today())).findFirst();
    }

    /** When it takes place next, or took place last; empty when it never does. */
    private Optional<List<Inline>> nearest(Element source) {
        List<Occurrence> times = presentation.plan().occurrences().of(source);
        Optional<Occurrence> next = next(source);
        return times.isEmpty() ? Optional.empty() : Optional.of(next.isPresent()
                ? presentation.say("dates.next", of(next.get()))
                : presentation.say("dates.last", of(times.getLast())));
    }

    /** One time of something recurring. */
    public static Value of(Occurrence occurrence) {
        return switch (occurrence.precision()) {
            case DAY -> new Value.Day(occurrence.firstDay());
            case WEEK -> new Value.DaySpan(occurrence.firstDay(), occurrence.lastDay());
            case MONTH, QUARTER, YEAR -> new Value.Period(period(occurrence));
        };
    }

    /** The rhythm of something recurring in words. */
    public RhythmWords rhythms() {
        return rhythms;
    }

    private List<Inline> recurring(Action action) {
        Line line = Line.of(rhythms.howOften(action.getRhythm()));
        nearest(action).ifPresent(line.below()::muted);
        return line.runs();
    }

    private static Value deadline(WorkItem item, ScheduledWork work) {
        return item.getUntil() == null ? new Value.Day(work.deadline()) : new Value.Period(item.getUntil());
    }

    private static CalendarPeriod period(Occurrence occurrence) {
        LocalDate first = occurrence.firstDay();
        if (occurrence.precision() == Precision.MONTH) {
            return new CalendarPeriod.Month(YearMonth.from(first));
        }
        return occurrence.precision() == Precision.QUARTER
                ? CalendarPeriod.Quarter.of(first)
                : new CalendarPeriod.Year(first.getYear());
    }
}
