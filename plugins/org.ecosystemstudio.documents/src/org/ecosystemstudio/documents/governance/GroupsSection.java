/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Group;

/** The groups, the leading ones first: who is in them, who presides, how often they meet, what they may do. */
final class GroupsSection implements PlanSection {

    private final Presentation presentation;
    private final RhythmWords rhythms;

    GroupsSection(Presentation presentation) {
        this.presentation = presentation;
        rhythms = new RhythmWords(presentation.wording());
    }

    @Override
    public Optional<Section> compose() {
        List<Group> groups = new ArrayList<>(presentation.view().all(Group.class));
        groups.sort((one, other) -> Boolean.compare(other.isLeading(), one.isLeading()));
        List<Table.Row> rows = new ArrayList<>();
        for (Group group : groups) {
            rows.add(row(group));
            List<Inline> note = note(group);
            if (!note.isEmpty()) {
                rows.add(new Table.Row(Table.Role.NOTE, "", List.of(new Table.Cell(note))));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of("groups", presentation.say(
                "governance.groups"),
                List.of(new Table(presentation.say("governance.groups.caption"), List.of(
                        new Table.Column(presentation.word("governance.group"), Table.Kind.TEXT, 24),
                        new Table.Column(presentation.word("governance.chair"), Table.Kind.TEXT, 18),
                        new Table.Column(presentation.word("governance.members"), Table.Kind.TEXT, 0),
                        new Table.Column(presentation.word("governance.meets"), Table.Kind.TEXT, 20)), rows,
                        Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Group group) {
        Line name = new Line().strong(presentation.title(group)).add(presentation.marks(group));
        if (group.isLeading()) {
            name.text(" ").badge(Tone.ACTIVE, presentation.word("governance.leading"));
        }
        String title = presentation.wording().plain(presentation.title(group));
        if (Presentation.isStated(group.getKind())
                && !title.equalsIgnoreCase(presentation.label(group.getKind()))) {
            name.below().muted(List.of(new Inline.Text(presentation.label(group.getKind()))));
        }
        Line chair = Presentation.found(group.getChair()) == null ? new Line()
                : Line.of(presentation.mention(group.getChair()));
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), chair.cell(), members(group).cell(),
                Line.of(rhythms.of(group.getMeets())).cell()));
    }

    /** The members by name; those of a group of all participants are counted. */
    private Line members(Group group) {
        Set<Actor> members = new HashSet<>(group.getMembers());
        List<Actor> participants = presentation.view().participants();
        boolean isOfAll = participants.size() > 2 && members.size() == participants.size()
                && members.containsAll(participants);
        return Line.of(isOfAll ? presentation.say("governance.all", Value.count(members.size()))
                : presentation.mentions(group.getMembers()));
    }

    private List<Inline> note(Group group) {
        Line line = Line.of(Prose.line(group.getDescription()));
        List<Inline> mandate = Prose.line(group.getMandate());
        if (!mandate.isEmpty()) {
            line.separator(" · ").muted(presentation.say("governance.mandate", mandate));
        }
        return line.runs();
    }
}
