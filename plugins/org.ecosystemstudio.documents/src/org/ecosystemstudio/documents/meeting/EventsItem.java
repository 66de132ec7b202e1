/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.planning.agenda.DatedEvent;
import org.ecosystemstudio.planning.meeting.Meeting;

/** What is past its day, or falls before the meeting after this one, each with who tells about it. */
final class EventsItem {

    private static final int MOST = 25;

    private final Presentation presentation;

    EventsItem(Presentation presentation) {
        this.presentation = presentation;
    }

    /** What is past its day and not finished; empty when nothing is. */
    Optional<AgendaItem> late() {
        List<DatedEvent> overdue = presentation.plan().agenda().overdue();
        return item("late", overdue, null, presentation.say("meeting.late.caption"),
                presentation.wording().counted("meeting.late.minutes", overdue.size()));
    }

    /** What falls before the meeting and from then until the one after it; empty when nothing does. */
    Optional<AgendaItem> due(Meeting meeting) {
        return item("due", meeting.due(), meeting.time() == null ? null : meeting.time().firstDay(),
                presentation.say("meeting.due.caption", new Value.FullDay(meeting.until())),
                presentation.wording().counted("meeting.due.minutes", meeting.due().size()));
    }

    /** @param meeting the first day on which the meeting may be, which parts the events; null for one that does not */
    private Optional<AgendaItem> item(String key, List<DatedEvent> events, LocalDate meeting, List<Inline> caption,
            List<Inline> minutes) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Speakers speakers = new Speakers(presentation);
        List<Table.Row> rows = new ArrayList<>();
        String part = "";
        for (DatedEvent event : events.stream().limit(MOST).toList()) {
            String own = meeting == null ? "" : event.date().isBefore(meeting) ? "meeting.due.before"
                    : "meeting.due.after";
            if (!own.equals(part)) {
                part = own;
                rows.add(new Table.Row(Table.Role.GROUP, "", List.of(Line.of(presentation.word(part)).cell())));
            }
            List<Inline> speaker = speakers.of(event.element());
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(day(event).cell(),
                    Line.of(presentation.heading(event.element())).cell(), Line.of(speaker).cell(),
                    Line.of(presentation.word(kind(event))).cell())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(caption, List.of(
                new Table.Column(presentation.word("column.date"), Table.Kind.DATE, 22),
                new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("meeting.column.speaker"), Table.Kind.TEXT, 22),
                new Table.Column(presentation.word("column.kind"), Table.Kind.TEXT, 22)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
        if (events.size() > MOST) {
            blocks.add(new Line().muted(presentation.say("open.andMore", Value.count(events.size() - MOST)))
                    .paragraph());
        }
        return Optional.of(new AgendaItem(key, speakers.all(), blocks, minutes, AgendaItem.NOTES));
    }

    private Line day(DatedEvent event) {
        Line line = new Line().value(new Value.Day(event.date()));
        int days = (int) ChronoUnit.DAYS.between(event.date(), presentation.plan().today());
        return days <= 0 ? line
                : line.below().badge(Tone.BAD, presentation.wording().countedText("meeting.late.days", days));
    }

    private static String kind(DatedEvent event) {
        String key = "event." + event.kind().name();
        return event.element() instanceof Task ? key + ".task" : key;
    }
}
