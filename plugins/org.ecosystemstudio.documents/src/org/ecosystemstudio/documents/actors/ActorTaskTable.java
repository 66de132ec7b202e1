/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actors;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.load.ActorLoad;

/** What an actor still has to do, as a table: late work first, then by the next day. */
public final class ActorTaskTable {

    private final Presentation presentation;
    private final ActorLines lines;

    /** Makes tables as a presentation shows them. */
    public ActorTaskTable(Presentation presentation) {
        this.presentation = presentation;
        lines = new ActorLines(presentation);
    }

    /** What it answers for itself; empty when that is nothing. */
    public Optional<Table> of(ActorLoad load) {
        return table(load.actor(), lines.of(load), false);
    }

    /** As {@link #of}, with what it only takes part in, and what the work must bring about. */
    public Optional<Table> inFull(ActorLoad load) {
        return table(load.actor(), lines.withParts(load), true);
    }

    private Optional<Table> table(Actor actor, List<ActorLine> tasks, boolean withDeliverables) {
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(presentation.say("actors.caption", presentation.title(actor)), List.of(
                new Table.Column(presentation.word("actors.column", presentation.plainTitle(actor)), Table.Kind.TEXT,
                        40),
                new Table.Column(presentation.word("column.part"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("column.when"), Table.Kind.TEXT, 32),
                new Table.Column(presentation.word("column.hours"), Table.Kind.NUMBER, 0),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)),
                tasks.stream().map(task -> row(task, withDeliverables)).toList(), Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    private Table.Row row(ActorLine line, boolean withDeliverables) {
        Line what = Line.of(line.what());
        if (withDeliverables && !line.deliverables().isEmpty()) {
            what.below().muted(presentation.say("actors.delivers", line.deliverables()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(), Line.of(line.part()).cell(),
                new Table.Cell(line.when()), new Table.Cell(line.hours()), new Table.Cell(line.status())));
    }
}
