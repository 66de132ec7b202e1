/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Goal;

/** The goals with their subgoals, as a tree in a table (handbook 3.3). */
public final class GoalTreeSection implements PlanSection {

    private final Presentation presentation;
    private final ProgressWords progress;

    /** Makes the section as a presentation shows it. */
    public GoalTreeSection(Presentation presentation) {
        this.presentation = presentation;
        progress = new ProgressWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        return table().map(table -> Section.of("goal-tree", presentation.say("goalTree.title"), List.of(table)));
    }

    /** The tree alone; empty when there are no goals. */
    public Optional<Table> table() {
        List<Table.Row> rows = new ArrayList<>();
        Set<Goal> done = new HashSet<>();
        for (Goal main : new GoalTree(presentation.plan()).mainGoals()) {
            presentation.view().withSubgoals(main).stream().filter(done::add)
                    .forEach(goal -> rows.add(row(goal, goal == main)));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("goalTree.caption"), List.of(
                new Table.Column(presentation.word("column.goal"), Table.Kind.TEXT, 30),
                new Table.Column(presentation.word("column.indicator"), Table.Kind.TEXT, 34),
                new Table.Column(presentation.word("column.owner"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("column.deadline"), Table.Kind.DATE, 14),
                new Table.Column(presentation.word("column.status"), Table.Kind.STATUS, 0)), rows,
                Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Goal goal, boolean isMain) {
        Line name = isMain ? new Line().strong(presentation.linkedHeading(goal))
                : Line.of(presentation.linkedHeading(goal));
        Line owner = Presentation.found(goal.getOwner()) == null ? new Line()
                : Line.of(presentation.mention(goal.getOwner()));
        Line deadline =
                goal.getDeadline() == null ? new Line() : new Line().value(new Value.Period(goal.getDeadline()));
        return new Table.Row(isMain ? Table.Role.BODY : Table.Role.DETAIL, "", List.of(name.cell(),
                new Table.Cell(progress.indicator(goal.getIndicator())), owner.cell(), deadline.cell(),
                new Line().add(progress.badge(goal)).cell()));
    }
}
