/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Dates;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.EscalationPath;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Party;

/** The groups that the actor is in, when they meet, what they decide, and where a matter goes that stays open. */
final class GroupsSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;
    private final Dates dates;

    GroupsSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
        dates = new Dates(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        table().ifPresent(blocks::add);
        Facts facts = new Facts(presentation).add("partner.decidesAlone", decisions(actor));
        presentation.view().governance().map(Governance::getEscalation).ifPresent(path -> facts
                .add("partner.escalation", path(path)));
        facts.block().filter(block -> !blocks.isEmpty() || decides(actor)).ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("groups", presentation.say("partner.groups"), blocks));
    }

    private Optional<Table> table() {
        List<Table.Row> rows = presentation.view().all(Group.class).stream()
                .filter(group -> group.getChair() == actor || group.getMembers().contains(actor)).map(this::row)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.groups.caption"),
                List.of(new Table.Column(presentation.word("partner.group"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("column.part"), Table.Kind.TEXT, 12),
                        new Table.Column(presentation.word("partner.meets"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("partner.decides"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Group group) {
        Line name = Line.of(presentation.linkedHeading(group));
        List<Inline> mandate = Prose.line(group.getMandate());
        if (!mandate.isEmpty()) {
            name.below().muted(mandate);
        }
        Line meets = Line.of(dates.rhythms().of(group.getMeets()));
        dates.next(group).ifPresent(next -> meets.below()
                .muted(presentation.say("dates.next", Dates.of(next))));
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(),
                Line.of(presentation.word(group.getChair() == actor ? "partner.chair" : "partner.member")).cell(),
                meets.cell(), Line.of(decisions(group)).cell()));
    }

    private boolean decides(Party party) {
        return !decisions(party).isEmpty();
    }

    private String decisions(Party party) {
        return Presentation.capital(presentation.view().all(DecisionRight.class).stream()
                .filter(right -> right.getBy() == party).flatMap(right -> right.getSubjects().stream()).distinct()
                .map(presentation::label).collect(Collectors.joining(", ")));
    }

    private List<Inline> path(EscalationPath path) {
        Line line = new Line();
        path.getLevels().stream().filter(level -> Presentation.found(level) != null)
                .forEach(level -> line.separator(" → ").add(presentation.mention(level)));
        return line.runs();
    }
}
