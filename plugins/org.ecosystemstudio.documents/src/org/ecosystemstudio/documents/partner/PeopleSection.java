/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.load.Part;
import org.ecosystemstudio.planning.progress.Standing;

/** With whom the actor works: who pulls what it takes part in, and who takes part in what it pulls. */
final class PeopleSection implements PlanSection {

    private static final int MOST_WORK = 6;

    private final Presentation presentation;
    private final Actor actor;

    PeopleSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
    }

    @Override
    public Optional<Section> compose() {
        Map<Actor, Set<WorkItem>> pulled = new LinkedHashMap<>();
        Map<Actor, Set<WorkItem>> joined = new LinkedHashMap<>();
        for (Assignment assignment : presentation.plan().load().of(actor).assignments()) {
            WorkItem item = assignment.item();
            if (!isOpen(item)) {
                continue;
            }
            if (assignment.part() == Part.OWNER) {
                item.getParticipants().forEach(other -> add(joined, other, item));
            } else {
                add(pulled, item.getOwner(), item);
            }
        }
        Set<Actor> others = new LinkedHashSet<>(pulled.keySet());
        others.addAll(joined.keySet());
        List<Table.Row> rows = others.stream().sorted(Comparator.comparing((Actor other) -> -pulled
                .getOrDefault(other, Set.of()).size() - joined.getOrDefault(other, Set.of()).size()))
                .map(other -> row(other, pulled.getOrDefault(other, Set.of()), joined.getOrDefault(other, Set.of())))
                .toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("people", presentation.say("partner.people"), List.of(new Table(
                        presentation.say("partner.people.caption"), List.of(
                                new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 24),
                                new Table.Column(presentation.word("partner.pulls"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("partner.helps"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("partner.contacts"), Table.Kind.TEXT, 28)),
                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private boolean isOpen(WorkItem item) {
        Standing standing = presentation.plan().progress().of(item).standing();
        return standing != Standing.DONE && standing != Standing.STOPPED;
    }

    private void add(Map<Actor, Set<WorkItem>> work, Actor other, WorkItem item) {
        if (other != actor && Presentation.found(other) != null) {
            work.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(item);
        }
    }

    private Table.Row row(Actor other, Set<WorkItem> pulled, Set<WorkItem> joined) {
        Line contacts = new Line();
        PersonWords words = new PersonWords(presentation);
        other.getContacts().forEach(person -> contacts.below().add(words.of(person)));
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.linkedHeading(other)).cell(),
                new Table.Cell(presentation.mentions(pulled, MOST_WORK)),
                new Table.Cell(presentation.mentions(joined, MOST_WORK)), contacts.cell()));
    }
}
