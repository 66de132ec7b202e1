/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;

/** Which actions serve which goal, and which serve none (handbook 3.3, 3.7). */
final class ServingSection implements PlanSection {

    private static final int MOST_NAMES = 16;

    private final Presentation presentation;
    private final GoalTree tree;
    private final boolean showsOpenPoints;

    ServingSection(Presentation presentation, boolean showsOpenPoints) {
        this.presentation = presentation;
        this.showsOpenPoints = showsOpenPoints;
        tree = new GoalTree(presentation.plan());
    }

    @Override
    public Optional<Section> compose() {
        if (tree.mainGoals().isEmpty() || presentation.view().actions().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(presentation.say("dashboard.serving.caption"), List.of(
                new Table.Column(presentation.word("dashboard.goal"), Table.Kind.TEXT, 30),
                new Table.Column(presentation.word("dashboard.serving.actions"), Table.Kind.TEXT, 0)),
                tree.mainGoals().stream().map(this::row).toList(), Table.Narrow.STACK));
        List<Action> none = tree.withoutGoal();
        if (showsOpenPoints && !none.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("dashboard.serving.none", limited(none))));
        }
        return Optional.of(Section.of("serving", presentation.say("dashboard.serving"), blocks));
    }

    private Table.Row row(Goal goal) {
        Set<Action> actions = new LinkedHashSet<>();
        presentation.view().withSubgoals(goal).forEach(part -> actions.addAll(tree.actionsOf(part)));
        List<Inline> words = actions.isEmpty() ? new Line().muted(presentation.say("dashboard.serving.noAction")).runs()
                : limited(List.copyOf(actions));
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.heading(goal)).cell(),
                Line.of(words).cell()));
    }

    private List<Inline> limited(List<Action> actions) {
        Line line = Line.of(presentation.mentions(actions.subList(0, Math.min(MOST_NAMES, actions.size()))));
        if (actions.size() > MOST_NAMES) {
            line.text(" ").add(presentation.say("dashboard.more", String.valueOf(actions.size() - MOST_NAMES)));
        }
        return line.runs();
    }
}
