/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.ArrayList;
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
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Interest;

/**
 * What the players want: the interests they share, those most shared first, and what each wants for itself (handbook
 * 3.1).
 */
public final class InterestsSection implements PlanSection {

    private static final int MOST_NAMES = 24;

    private final Presentation presentation;
    private final Map<Interest, Set<Actor>> holders = new LinkedHashMap<>();

    /** Makes the section as a presentation shows it. */
    public InterestsSection(Presentation presentation) {
        this.presentation = presentation;
        for (Interest interest : presentation.view().all(Interest.class)) {
            holders.put(interest, new LinkedHashSet<>());
            if (interest.eContainer() instanceof Actor actor) {
                holders.get(interest).add(actor);
            }
        }
        presentation.view().actors().forEach(actor -> actor.getSharedInterests().stream()
                .filter(holders::containsKey).forEach(interest -> holders.get(interest).add(actor)));
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        shared().ifPresent(blocks::add);
        own().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("interests", presentation.say("interests.title"), blocks));
    }

    private Optional<Table> shared() {
        List<Table.Row> rows = holders.keySet().stream().filter(this::isShared)
                .sorted(Comparator.comparing((Interest interest) -> holders.get(interest).size()).reversed())
                .map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("interests.shared"), List.of(
                new Table.Column(presentation.word("interests.interest"), Table.Kind.TEXT, 40),
                new Table.Column(presentation.word("interests.of"), Table.Kind.TEXT, 0)), rows, Table.Narrow.STACK)
                .withoutEmptyColumns());
    }

    /** Whether an interest is meant for several: declared outside of an actor, or shared by another. */
    private boolean isShared(Interest interest) {
        return !(interest.eContainer() instanceof Actor) || holders.get(interest).size() > 1;
    }

    private Table.Row row(Interest interest) {
        Line name = new Line().strong(presentation.title(interest)).add(presentation.marks(interest));
        List<Inline> description = Prose.line(interest.getDescription());
        if (!description.isEmpty()) {
            name.below().muted(description);
        }
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(),
                new Table.Cell(presentation.mentions(holders.get(interest), MOST_NAMES))));
    }

    private Optional<Table> own() {
        List<Table.Row> rows = new ArrayList<>();
        for (Actor actor : presentation.view().actors()) {
            List<Inline> interests = presentation.mentions(actor.getInterests());
            List<Inline> aims = presentation.texts(actor.getAims());
            List<Inline> strategy = Prose.line(actor.getStrategy());
            if (!interests.isEmpty() || !aims.isEmpty() || !strategy.isEmpty()) {
                rows.add(new Table.Row(Table.Role.BODY, "", List.of(new Table.Cell(presentation.mention(actor)),
                        new Table.Cell(interests), new Table.Cell(aims), new Table.Cell(strategy))));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("interests.own"), List.of(
                new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("interests.wants"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("interests.aims"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("interests.strategy"), Table.Kind.TEXT, 0)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }
}
