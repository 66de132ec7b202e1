/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.decisions.OpenDecisions;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.MeetingTime;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.meeting.Meeting;

/**
 * All that a leading group needs at its table: an agenda from what changed, is late, has to be decided and comes next;
 * for each item who speaks, what may go into the minutes, and room for notes (handbook 3.4, 3.7).
 */
public final class MeetingPack {

    private final DocumentSource source;
    private final Presentation presentation;
    private final Meeting meeting;

    /** Prepares the document. */
    public MeetingPack(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
        meeting = Meeting.next(source.plan());
    }

    /** Makes the document; without an earlier version it tells what is late, due and open. */
    public Document compose() {
        List<AgendaItem> items = items();
        return new Frame(presentation).document("meeting-pack", lead(), opening(items),
                items.stream().map(item -> item.section(presentation)).toList());
    }

    private List<AgendaItem> items() {
        List<AgendaItem> items = new ArrayList<>();
        EventsItem events = new EventsItem(presentation);
        source.earlier().ifPresent(earlier -> addSince(earlier, items));
        events.late().ifPresent(items::add);
        new DecisionsItem(presentation, meeting.group())
                .item(new OpenDecisions(presentation, source).all()).ifPresent(items::add);
        new AdjustedItem(presentation).item().ifPresent(items::add);
        events.due(meeting).ifPresent(items::add);
        new OpenPointsItem(presentation).item(source.assessment()).ifPresent(items::add);
        items.add(new AgendaItem("close", List.of(), List.of(), close(), AgendaItem.NOTES));
        return items;
    }

    private void addSince(EarlierVersion earlier, List<AgendaItem> items) {
        Changes changes = Changes.between(earlier.plan(), source.plan());
        new FollowUpItem(presentation).item(earlier, changes).ifPresent(items::add);
        new ChangesItem(presentation).item(earlier, changes).ifPresent(items::add);
    }

    private List<Inline> lead() {
        Line line = new Line();
        if (meeting.group() != null) {
            line.add(presentation.mention(meeting.group()));
        }
        if (meeting.time() != null) {
            line.separator(", ").add(new MeetingTime(presentation).of(meeting.time()));
        }
        return line.runs();
    }

    private List<Block> opening(List<AgendaItem> items) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Definition> definitions = new ArrayList<>();
        Optional.ofNullable(meeting.group()).ifPresent(group -> addGroup(group, definitions));
        definitions.add(new Block.Definition(presentation.word("meeting.since"), List.of(new Block.Paragraph(
                source.earlier().map(earlier -> presentation.say("meeting.since.version", earlier.name(),
                        new Value.FullDay(earlier.date()))).orElseGet(() -> presentation.say("meeting.since.none"))))));
        blocks.add(new Block.Definitions(definitions));
        blocks.add(agenda(items));
        return blocks;
    }

    private void addGroup(Group group, List<Block.Definition> definitions) {
        if (Presentation.found(group.getChair()) != null) {
            definitions.add(new Block.Definition(presentation.word("meeting.chairedBy"),
                    List.of(new Block.Paragraph(presentation.mention(group.getChair())))));
        }
        List<Inline> members = presentation.mentions(group.getMembers());
        if (!members.isEmpty()) {
            definitions.add(new Block.Definition(presentation.word("meeting.members"),
                    List.of(new Block.Paragraph(members))));
        }
    }

    private Block agenda(List<AgendaItem> items) {
        List<Table.Row> rows = new ArrayList<>();
        for (AgendaItem item : items) {
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    Line.of(String.valueOf(rows.size() + 1)).cell(),
                    new Line().add(new Inline.Reference("meeting-" + item.key(),
                            List.of(new Inline.Text(item.title(presentation))))).cell(),
                    Line.of(item.speakers(presentation)).cell(),
                    Line.of(presentation.say(item.aim())).cell())));
        }
        return new Table(presentation.say("meeting.agenda"), List.of(
                new Table.Column(presentation.word("meeting.column.number"), Table.Kind.TEXT, 6),
                new Table.Column(presentation.word("meeting.column.item"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("meeting.column.speaker"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("meeting.column.aim"), Table.Kind.TEXT, 22)), rows,
                Table.Narrow.STACK);
    }

    private List<Inline> close() {
        return meeting.following() == null ? List.of()
                : presentation.say("meeting.close.minutes", new MeetingTime(presentation).of(meeting.following()));
    }

    /** The day; where only the month or quarter is known, that with the word that the day is still to be set. */
}
