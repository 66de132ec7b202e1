/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tools;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Message;

/** Which audience hears what, over which channel, how often and from whom (handbook 3.6). */
final class CommunicationMatrix {

    private final Presentation presentation;
    private final RhythmWords rhythms;

    CommunicationMatrix(Presentation presentation) {
        this.presentation = presentation;
        rhythms = new RhythmWords(presentation.wording());
    }

    /** The table; empty when the model names no audience. */
    Optional<Table> table() {
        List<Table.Row> rows = presentation.view().all(Audience.class).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(presentation.say("tools.communication.caption"), List.of(
                        new Table.Column(presentation.word("tools.communication.audience"), Table.Kind.TEXT, 24),
                        new Table.Column(presentation.word("tools.communication.message"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("tools.communication.channel"), Table.Kind.TEXT, 34)), rows,
                        Table.Narrow.STACK));
    }

    private Table.Row row(Audience audience) {
        Line name = Line.of(presentation.heading(audience));
        if (Presentation.isStated(audience.getDirection())) {
            name.below().muted(List.of(new Inline.Text(presentation.label(audience.getDirection()))));
        }
        Line messages = new Line();
        for (Message message : audience.getMessages()) {
            messages.below().add(Prose.line(message.getText()));
            if (Presentation.isStated(message.getStage())) {
                messages.text(" ").muted(List.of(new Inline.Text("(" + presentation.label(message.getStage()) + ")")));
            }
            messages.add(presentation.marks(message));
        }
        Line channels = new Line();
        audience.getChannels().forEach(use -> channels.below().add(channel(use)));
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), messages.cell(), channels.cell()));
    }

    private List<Inline> channel(ChannelUse use) {
        Line line = Line.of(presentation.joined(use.getChannels().stream().map(Prose::line).toList()));
        Line details = Line.of(rhythms.of(use.getRhythm()));
        if (Presentation.found(use.getBy()) != null) {
            details.separator(", ").add(presentation.mention(use.getBy()));
        }
        return presentation.marked(line.separator(" ").muted(details.runs()).runs(), use);
    }
}
