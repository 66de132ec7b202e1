/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.AnalysisNote;

/** What was found out beyond the players: market, readiness, competing initiatives, other ecosystems (handbook 3.1). */
public final class AnalysisSection implements PlanSection {

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public AnalysisSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = presentation.view().all(AnalysisNote.class).stream()
                .sorted(Comparator.comparing(AnalysisNote::getSubject)).map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("analysis", presentation.say("analysis.title"),
                        List.of(new Table(presentation.say("analysis.caption"), List.of(
                                new Table.Column(presentation.word("analysis.subject"), Table.Kind.TEXT, 20),
                                new Table.Column(presentation.word("analysis.finding"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.source"), Table.Kind.TEXT, 20)), rows,
                                Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(AnalysisNote note) {
        String subject = Presentation.isStated(note.getSubject()) ? presentation.label(note.getSubject()) : "";
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(Presentation.capital(subject)).cell(),
                Line.of(Prose.line(note.getText())).add(presentation.marks(note)).cell(),
                new Table.Cell(Prose.line(note.getSource()))));
    }
}
