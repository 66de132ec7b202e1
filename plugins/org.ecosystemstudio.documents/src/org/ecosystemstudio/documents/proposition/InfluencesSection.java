/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.EnvironmentFactor;
import org.ecosystemstudio.model.ecosystem.Influence;
import org.ecosystemstudio.model.ecosystem.InfluenceKind;
import org.ecosystemstudio.model.ecosystem.InfluenceTarget;

/**
 * What helps or hinders from outside: the influences on propositions, and the other factors that are watched (handbook
 * 3.2).
 */
public final class InfluencesSection implements PlanSection {

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public InfluencesSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = new ArrayList<>();
        Set<EnvironmentFactor> named = new HashSet<>();
        for (Influence influence : presentation.view().all(Influence.class)) {
            named.add(influence.getFactor());
            rows.add(row(influence));
        }
        presentation.view().all(EnvironmentFactor.class).stream().filter(factor -> !named.contains(factor))
                .forEach(factor -> rows.add(row(factor)));
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("influences", presentation.say("influences.title"),
                        List.of(new Table(presentation.say("influences.caption"), List.of(
                                new Table.Column(presentation.word("influences.what"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("influences.kind"), Table.Kind.STATUS, 14),
                                new Table.Column(presentation.word("influences.affects"), Table.Kind.TEXT, 24)), rows,
                                Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Influence influence) {
        EnvironmentFactor factor = Presentation.found(influence.getFactor());
        List<Inline> text = Prose.line(influence.getText());
        boolean isNamedByFactor = text.isEmpty() && factor != null;
        Line what = Line.of(presentation.marked(isNamedByFactor ? presentation.mention(factor) : text, influence));
        List<Inline> behind = factor == null ? List.of()
                : isNamedByFactor ? Prose.line(factor.getDescription()) : presentation.mention(factor);
        if (!behind.isEmpty()) {
            what.below().muted(behind);
        }
        return row(what, influence.getKind(), factor == null ? List.of() : factor.getAffects());
    }

    private Table.Row row(EnvironmentFactor factor) {
        Line what = Line.of(presentation.heading(factor));
        List<Inline> description = Prose.line(factor.getDescription());
        if (!description.isEmpty()) {
            what.below().muted(description);
        }
        return row(what, factor.getInfluence(), factor.getAffects());
    }

    private Table.Row row(Line what, InfluenceKind kind, List<InfluenceTarget> targets) {
        String affects = targets.stream().distinct().map(presentation::label).collect(Collectors.joining(", "));
        return new Table.Row(Table.Role.BODY, "", List.of(what.cell(),
                Line.of(Presentation.isStated(kind) ? presentation.label(kind) : "").cell(),
                Line.of(affects).cell()));
    }
}
