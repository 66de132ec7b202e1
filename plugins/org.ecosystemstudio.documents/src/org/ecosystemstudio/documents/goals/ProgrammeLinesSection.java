/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.ProgrammeLine;

/**
 * The programme lines with the public aims that they serve, and their goals: what a funder looks for (handbook 3.8).
 */
public final class ProgrammeLinesSection implements PlanSection {

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public ProgrammeLinesSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = presentation.view().all(ProgrammeLine.class).stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("programme-lines", presentation.say("programmeLines.title"),
                        List.of(new Table(presentation.say("programmeLines.caption"), List.of(
                                new Table.Column(presentation.word("programmeLines.line"), Table.Kind.TEXT, 30),
                                new Table.Column(presentation.word("programmeLines.aim"), Table.Kind.TEXT, 34),
                                new Table.Column(presentation.word("programmeLines.goals"), Table.Kind.TEXT, 0)), rows,
                                Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(ProgrammeLine line) {
        Line name = new Line().strong(presentation.title(line)).add(presentation.marks(line));
        List<Inline> description = Prose.line(line.getDescription());
        if (!description.isEmpty()) {
            name.below().muted(description);
        }
        Line aim = Line.of(Prose.line(line.getPublicAim()));
        if (Presentation.found(line.getAimOf()) != null) {
            aim.below().muted(presentation.mention(line.getAimOf()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), aim.cell(),
                new Table.Cell(presentation.mentions(presentation.view().goals().stream()
                        .filter(goal -> goal.getProgrammeLines().contains(line)).toList()))));
    }
}
