/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Goal;

/** The main goals in brief, each with the interests it answers: what the ecosystem sets out to do (handbook 3.1). */
public final class FirstGoalsSection implements PlanSection {

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public FirstGoalsSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows =
                new GoalTree(presentation.plan()).mainGoals().stream().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("first-goals", presentation.say("firstGoals.title"),
                        List.of(new Table(presentation.say("firstGoals.caption"), List.of(
                                new Table.Column(presentation.word("column.goal"), Table.Kind.TEXT, 40),
                                new Table.Column(presentation.word("firstGoals.answers"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 14)), rows,
                                Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Goal goal) {
        Line name = new Line().strong(presentation.title(goal)).add(presentation.marks(goal));
        List<Inline> description = Prose.line(goal.getDescription());
        if (!description.isEmpty()) {
            name.below().muted(description);
        }
        Line owner = Presentation.found(goal.getOwner()) == null ? new Line()
                : Line.of(presentation.mention(goal.getOwner()));
        Line deadline =
                goal.getDeadline() == null ? new Line() : new Line().value(new Value.Period(goal.getDeadline()));
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(),
                new Table.Cell(presentation.mentions(goal.getAnswers())), owner.cell(), deadline.cell()));
    }
}
