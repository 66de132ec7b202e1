/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.EarlierVersion;
import org.ecosystemstudio.documents.changes.ChangeLine;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.changes.Changes;
import org.ecosystemstudio.planning.changes.ElementChange;

/** What changed since last time, each with who tells about it. */
final class ChangesItem {

    private static final int MOST = 25;

    private final Presentation presentation;

    ChangesItem(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The item; empty when nothing changed. */
    Optional<AgendaItem> item(EarlierVersion earlier, Changes changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        ChangeLine words = new ChangeLine(presentation, earlier.plan());
        Speakers speakers = new Speakers(presentation);
        List<Table.Row> rows = new ArrayList<>();
        for (ElementChange change : changes.first(MOST)) {
            List<Inline> speaker = speakers.of(change.element());
            rows.add(new Table.Row(Table.Role.BODY, "", List.of(Line.of(words.name(change)).cell(),
                    Line.of(words.what(change)).cell(), Line.of(speaker).cell())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(presentation.say("meeting.changes.caption", earlier.name(),
                new Value.FullDay(earlier.date())),
                List.of(
                        new Table.Column(presentation.word("column.what"), Table.Kind.TEXT, 28),
                        new Table.Column(presentation.word("document.changes"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("meeting.column.speaker"), Table.Kind.TEXT, 20)),
                rows,
                Table.Narrow.STACK).withoutEmptyColumns());
        int more = changes.elements().size() - MOST;
        if (more > 0) {
            blocks.add(new Line().muted(presentation.wording().counted("meeting.changes.more", more)).paragraph());
        }
        return Optional.of(new AgendaItem("changes", speakers.all(), blocks,
                presentation.wording().counted("meeting.changes.minutes", changes.elements().size()),
                AgendaItem.NOTES));
    }
}
