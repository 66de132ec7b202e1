/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.CommunicationDirection;
import org.ecosystemstudio.model.ecosystem.Message;

/** One direction of communication: its audiences with message, channel and when, and its actions (handbook 3.6). */
final class DirectionSection implements PlanSection {

    private final Presentation presentation;
    private final CommunicationDirection direction;
    private final UseWords uses;

    DirectionSection(Presentation presentation, CommunicationDirection direction) {
        this.presentation = presentation;
        this.direction = direction;
        uses = new UseWords(presentation);
    }

    /** The section; empty for no direction when everything has one. */
    @Override
    public Optional<Section> compose() {
        List<Audience> audiences = presentation.view().all(Audience.class).stream()
                .filter(audience -> audience.getDirection() == direction).toList();
        List<Action> actions = presentation.view().actions().stream()
                .filter(action -> action.getDirections().contains(direction)).toList();
        boolean isStated = Presentation.isStated(direction);
        if (!isStated && audiences.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (isStated) {
            blocks.add(new Block.Paragraph(presentation.say("communication.aim." + direction.getLiteral())));
        }
        if (audiences.isEmpty()) {
            blocks.add(new Line().muted(presentation.say("communication.nobody")).paragraph());
        } else {
            blocks.add(matrix(audiences));
        }
        if (!actions.isEmpty()) {
            blocks.add(actions(actions));
        } else if (isStated) {
            blocks.add(new Line().muted(presentation.say("communication.noAction")).paragraph());
        }
        String id = isStated ? direction.getLiteral() : "undirected";
        return Optional.of(Section.of(id, presentation.say("communication." + id), blocks));
    }

    private Table matrix(List<Audience> audiences) {
        List<Table.Row> rows = new ArrayList<>();
        for (Audience audience : audiences) {
            List<ChannelUse> used = audience.getChannels();
            rows.add(row(Table.Role.BODY, name(audience), messages(audience),
                    used.isEmpty() ? new Line().muted(presentation.say("communication.noChannel"))
                            : uses.channels(used.getFirst()),
                    used.isEmpty() ? new Line() : uses.when(used.getFirst())));
            used.stream().skip(1).forEach(use -> rows.add(row(Table.Role.DETAIL, new Line()
                    .muted(presentation.title(audience)), new Line(), uses.channels(use), uses.when(use))));
        }
        return new Table(presentation.say("communication.caption"), List.of(
                new Table.Column(presentation.word("communication.audience"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("communication.message"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("communication.channel"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("communication.when"), Table.Kind.TEXT, 24)), rows,
                Table.Narrow.STACK);
    }

    private static Table.Row row(Table.Role role, Line... cells) {
        List<Table.Cell> row = new ArrayList<>();
        for (Line cell : cells) {
            row.add(cell.cell());
        }
        return new Table.Row(role, "", row);
    }

    private Line name(Audience audience) {
        Line line = Line.of(presentation.heading(audience));
        if (Presentation.isStated(audience.getKind())) {
            line.below().muted(List.of(new Inline.Text(presentation.label(audience.getKind()))));
        }
        List<Inline> description = Prose.line(audience.getDescription());
        return description.isEmpty() ? line : line.below().muted(description);
    }

    private Line messages(Audience audience) {
        Line line = new Line();
        for (Message message : audience.getMessages()) {
            line.below().add(Prose.line(message.getText())).add(presentation.marks(message));
            if (Presentation.isStated(message.getStage())) {
                line.text(" ").muted(presentation.say("communication.stage",
                        presentation.label(message.getStage())));
            }
        }
        return line.isEmpty() ? line.muted(presentation.say("communication.noMessage")) : line;
    }

    private Block actions(List<Action> actions) {
        Dates dates = new Dates(presentation);
        List<Table.Row> rows = actions.stream().map(action -> row(Table.Role.BODY,
                Line.of(presentation.heading(action)), Presentation.found(action.getOwner()) == null ? new Line()
                        : Line.of(presentation.mention(action.getOwner())),
                Line.of(dates.inOneLine(action)))).toList();
        return new Table(presentation.say("communication.actions.caption"), List.of(
                new Table.Column(presentation.word("communication.action"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("communication.by"), Table.Kind.TEXT, 28),
                new Table.Column(presentation.word("communication.when"), Table.Kind.TEXT, 32)), rows,
                Table.Narrow.STACK).withoutEmptyColumns();
    }
}
