/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.ProgressWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.planning.progress.GoalProgress;

/** How far each main goal is: by what is measured, and by the work done. */
final class GoalSection implements PlanSection {

    private final Presentation presentation;
    private final ProgressWords progress;

    GoalSection(Presentation presentation) {
        this.presentation = presentation;
        progress = new ProgressWords(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = new ArrayList<>();
        for (Goal goal : new GoalTree(presentation.plan()).mainGoals()) {
            rows.add(row(goal, rows.size()));
        }
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("goals", presentation.say("dashboard.goals"), List.of(new Table(
                        presentation.say("dashboard.goals.caption"), List.of(
                                new Table.Column(presentation.word("dashboard.goal"), Table.Kind.TEXT, 28),
                                new Table.Column(presentation.word("dashboard.indicator"), Table.Kind.STATUS, 16),
                                new Table.Column(presentation.word("dashboard.work"), Table.Kind.STATUS, 16),
                                new Table.Column(presentation.word("dashboard.actions"), Table.Kind.TEXT, 0),
                                new Table.Column(presentation.word("dashboard.deadline"), Table.Kind.DATE, 12),
                                new Table.Column(presentation.word("dashboard.standing"), Table.Kind.STATUS, 12)),
                        rows, Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Goal goal, int accent) {
        GoalProgress state = presentation.plan().progress().of(goal);
        Line indicator = new Line();
        if (state.indicatorPercent() != null) {
            indicator.add(new Inline.Bar(state.indicatorPercent(), accent))
                    .value(ProgressWords.percentage(state.indicatorPercent()));
        }
        Line work = new Line();
        if (state.percent() != null) {
            work.add(new Inline.Bar(state.percent(), accent)).value(ProgressWords.percentage(state.percent()));
        }
        Line actions = Line.of(state.actions() == 0 ? presentation.say("standing.noActions")
                : presentation.wording().counted("standing.done", state.actions(), Value.count(state.actionsDone()),
                        Value.count(state.actions())));
        if (state.actionsBehind() > 0) {
            actions.below().muted(presentation.wording().counted("figures.behind", state.actionsBehind()));
        }
        Line deadline = new Line();
        if (goal.getDeadline() != null) {
            deadline.value(new Value.Period(goal.getDeadline()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.heading(goal)).cell(),
                indicator.cell(), work.cell(), actions.cell(), deadline.cell(),
                new Line().add(progress.badge(goal)).cell()));
    }
}
