/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.changes.FollowUp;
import org.ecosystemstudio.planning.progress.Standing;
import org.ecosystemstudio.planning.progress.WorkProgress;

/** The action list of last time: what was open then and to be begun by now, with how it stands. */
final class FollowUpItem {

    private static final int MOST = 40;

    private final Presentation presentation;

    FollowUpItem(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The item; empty when nothing was on the list. */
    Optional<AgendaItem> item(EarlierVersion earlier, Changes changes) {
        List<FollowUp> list = FollowUp.list(earlier.plan(), presentation.plan(), changes);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Speakers speakers = new Speakers(presentation);
        List<Table.Row> rows = new ArrayList<>();
        int done = (int) list.stream().filter(this::isDone).count();
        for (FollowUp entry : list.stream().limit(MOST).toList()) {
            List<Inline> speaker = speakers.of(entry.after() == null ? entry.before() : entry.after());
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(
                    Line.of(presentation.heading(entry.after() == null ? entry.before() : entry.after())).cell(),
                    Line.of(speaker).cell(), due(entry).cell(), status(entry).cell())));
        }
        Table table = new Table(presentation.say("meeting.followUp.caption", earlier.name(),
                new Value.FullDay(earlier.date())),
                List.of(
                        new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("meeting.column.speaker"), Table.Kind.TEXT, 22),
                        new Table.Column(presentation.word("meeting.column.due"), Table.Kind.DATE, 16),
                        new Table.Column(presentation.word("meeting.column.now"), Table.Kind.STATUS, 24)),
                rows,
                Table.Narrow.STACK).withoutEmptyColumns();
        List<Block> blocks = new ArrayList<>(List.of(table));
        if (list.size() > MOST) {
            blocks.add(new Line().muted(presentation.say("open.andMore", Value.count(list.size() - MOST)))
                    .paragraph());
        }
        return Optional.of(new AgendaItem("followUp", speakers.all(), blocks, presentation.wording()
                .counted("meeting.followUp.minutes", done, Value.count(list.size())), AgendaItem.NOTES));
    }

    private static Line due(FollowUp entry) {
        return entry.dueThen() == null ? new Line() : new Line().value(new Value.Day(entry.dueThen()));
    }

    private boolean isDone(FollowUp entry) {
        return entry.after() != null
                && presentation.plan().progress().of(entry.after()).standing() == Standing.DONE;
    }

    private Line status(FollowUp entry) {
        if (entry.after() == null) {
            return new Line().badge(Tone.NEUTRAL, presentation.word("changes.kind.REMOVED"));
        }
        WorkProgress now = presentation.plan().progress().of(entry.after());
        Line line = new Line().add(new ProgressWords(presentation).badge(now.standing()));
        boolean isLaterNow = now.deadline() != null && entry.dueThen() != null
                && now.deadline().isAfter(entry.dueThen());
        return isLaterNow ? line.text(" ").add(presentation.say("meeting.dueNow", new Value.Day(now.deadline())))
                : line;
    }
}
