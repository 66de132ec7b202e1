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
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.Goal;

/** The goals against the letters of SMART: for which letter each states something (handbook 3.3). */
public final class SmartOverview {

    private final Presentation presentation;
    private final SmartFacts facts;

    /** Makes the overview as a presentation shows it. */
    public SmartOverview(Presentation presentation) {
        this.presentation = presentation;
        facts = new SmartFacts(presentation);
    }

    /** The table; empty when there are no goals. */
    public Optional<Table> table() {
        List<Table.Row> rows = new ArrayList<>();
        Set<Goal> done = new HashSet<>();
        for (Goal main : new GoalTree(presentation.plan()).mainGoals()) {
            presentation.view().withSubgoals(main).stream().filter(done::add)
                    .forEach(goal -> rows.add(row(goal, goal == main ? Table.Role.BODY : Table.Role.DETAIL)));
        }
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(presentation.word("column.goal"), Table.Kind.TEXT, 34));
        for (SmartLetter letter : SmartLetter.values()) {
            columns.add(new Table.Column(presentation.word("smart." + letter.name()), Table.Kind.STATUS, 0));
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new Table(presentation.say("smart.overview"), columns, rows, Table.Narrow.STACK));
    }

    private Table.Row row(Goal goal, Table.Role role) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(new Table.Cell(presentation.mention(goal)));
        for (SmartLetter letter : SmartLetter.values()) {
            boolean isStated = !facts.of(goal, letter).isEmpty();
            cells.add(isStated ? new Line().badge(Tone.GOOD, presentation.word("smart.isStated")).cell()
                    : new Line().muted(presentation.say("smart.isOpen")).cell());
        }
        return new Table.Row(role, "", cells);
    }
}
