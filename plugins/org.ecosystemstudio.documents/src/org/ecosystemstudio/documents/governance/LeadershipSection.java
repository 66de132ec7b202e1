/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.FactList;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.RoleWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Role;

/** How the ecosystem is governed, and which actors lead, steer or pay, with what others may count on (handbook 3.4). */
final class LeadershipSection implements PlanSection {

    private final Presentation presentation;

    LeadershipSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        presentation.view().governance().ifPresent(governance -> {
            new FactList(presentation).add("governance.style", label(governance.getStyle()))
                    .add("governance.leadership", label(governance.getLeadership()))
                    .add("governance.legalForm", label(governance.getLegalForm())).block().ifPresent(blocks::add);
            structure(governance).ifPresent(blocks::add);
        });
        roles().ifPresent(blocks::add);
        Line title = Line.of(presentation.say("governance.title"));
        presentation.view().governance().ifPresent(governance -> title.add(presentation.marks(governance)));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of("leadership", title.runs(), blocks));
    }

    private List<Inline> label(Enumerator literal) {
        return Presentation.isStated(literal)
                ? List.of(new Inline.Text(Presentation.capital(presentation.label(literal)))) : List.of();
    }

    private Optional<Block> structure(Governance governance) {
        Line line = Line.of(Prose.line(governance.getStructure()));
        return line.isEmpty() ? Optional.empty() : Optional.of(line.paragraph());
    }

    private Optional<Table> roles() {
        List<Table.Row> rows = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            for (Role role : actor.getRoles()) {
                if (RoleWords.leads(role)) {
                    rows.add(row(actor, role));
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("governance.roles"), List.of(
                new Table.Column(presentation.word("governance.role"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("column.who"), Table.Kind.TEXT, 28),
                new Table.Column(presentation.word("governance.expectation"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Actor actor, Role role) {
        Line name = Line.of(Presentation.capital(presentation.wording().plain(RoleWords.of(role, presentation))))
                .add(presentation.marks(role));
        if (Presentation.found(role.getProject()) != null) {
            name.below().muted(presentation.mention(role.getProject()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), Line.of(presentation.mention(actor)).cell(),
                Line.of(Prose.line(role.getExpectation())).cell()));
    }
}
