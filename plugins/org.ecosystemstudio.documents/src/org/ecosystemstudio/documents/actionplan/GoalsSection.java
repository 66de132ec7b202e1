/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;

/** The goals, each with its facts and with the actions that serve it; then the actions that serve none (handbook 3.3, 3.5). */
final class GoalsSection implements PlanSection {

    private final Presentation presentation;
    private final GoalTree tree;
    private final GoalFacts facts;

    GoalsSection(Presentation presentation) {
        this.presentation = presentation;
        tree = new GoalTree(presentation.plan());
        facts = new GoalFacts(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Section> goals = new ArrayList<>();
        for (Goal goal : tree.mainGoals()) {
            goals.add(section(goal, goals.size()));
        }
        List<Action> loose = tree.withoutGoal();
        if (goals.isEmpty() && loose.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyActions = goals.isEmpty();
        if (!loose.isEmpty()) {
            goals.add(withoutGoal(loose, onlyActions));
        }
        List<Inline> title = presentation.say(onlyActions ? "goals.onlyActions"
                : loose.size() == presentation.view().actions().size() && loose.isEmpty() ? "goals.onlyGoals"
                        : "goals.title");
        return Optional.of(new Section("goals", title, -1, false, List.of(), goals));
    }

    private Section section(Goal goal, int accent) {
        List<Block> blocks = new ArrayList<>(facts.of(goal));
        ActionTable table = new ActionTable(presentation, accent);
        for (Goal part : presentation.view().withSubgoals(goal)) {
            List<Action> actions = tree.actionsOf(part);
            if (part != goal && !actions.isEmpty()) {
                table.heading(subgoal(part));
            }
            actions.forEach(action -> row(table, action, part));
        }
        if (table.isEmpty()) {
            blocks.add(new Line().muted(presentation.say("goals.noActions")).paragraph());
        } else {
            blocks.add(table.table(presentation.say("goals.actionsOf", presentation.title(goal))));
        }
        return new Section(presentation.anchor(goal), presentation.heading(goal), accent, false, blocks, List.of());
    }

    private void row(ActionTable table, Action action, Goal goal) {
        Goal home = tree.homeOf(action);
        if (home == goal) {
            table.action(action);
        } else {
            table.reference(action, presentation.say("goals.elsewhere", presentation.mention(home)));
        }
    }

    private List<Inline> subgoal(Goal goal) {
        Line line = Line.of(presentation.say("goals.subgoal", presentation.heading(goal)));
        if (goal.getDeadline() != null) {
            line.text(" · ").value(new Value.Period(goal.getDeadline()));
        }
        return line.runs();
    }

    private Section withoutGoal(List<Action> actions, boolean only) {
        ActionTable table = new ActionTable(presentation, tree.mainGoals().size());
        actions.forEach(table::action);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Callout(Tone.WARNING, List.of(), List.of(new Block.Paragraph(
                presentation.say(only ? "goals.noneStated" : "goals.servesNone")))));
        blocks.add(table.table(presentation.say("goals.withoutGoal")));
        return Section.of("without-goal", presentation.say("goals.withoutGoal"), blocks);
    }
}
