/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RoleWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Interest;

/**
 * Who has a stake: each party with its grade of involvement, its roles, what it wants and why it matters (handbook
 * 3.1).
 */
final class StakeholderTable {

    private final Presentation presentation;

    StakeholderTable(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The table; empty when the model names nobody. */
    Optional<Table> table() {
        List<Table.Row> rows = presentation.view().actors().stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(presentation.say("tools.stakeholders.caption"), List.of(
                        new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 24),
                        new Table.Column(presentation.word("tools.stakeholders.part"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("tools.stakeholders.wants"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("players.why"), Table.Kind.TEXT, 18)), rows,
                        Table.Narrow.STACK));
    }

    private Table.Row row(Actor actor) {
        Line name = Line.of(presentation.mention(actor));
        if (Presentation.isStated(actor.getKind())) {
            name.text(" ").muted(List.of(new Inline.Text(presentation.label(actor.getKind()))));
        }
        List<List<Inline>> parts = new ArrayList<>();
        if (Presentation.isStated(actor.getInvolvement())) {
            parts.add(List.of(new Inline.Text(presentation.label(actor.getInvolvement()))));
        }
        actor.getRoles().stream().map(role -> RoleWords.of(role, presentation)).filter(words -> !words.isEmpty())
                .forEach(parts::add);
        List<Interest> interests = new ArrayList<>(actor.getInterests());
        interests.addAll(actor.getSharedInterests());
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), new Table.Cell(presentation.joined(parts)),
                new Table.Cell(presentation.mentions(interests)),
                new Table.Cell(Prose.line(actor.getReasonToInvolve()))));
    }
}
