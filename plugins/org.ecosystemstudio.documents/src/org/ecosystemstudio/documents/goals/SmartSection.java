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
import java.util.stream.Stream;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.GoalTree;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.disclosure.Disclosure;

/** A SMART sheet for each goal, subgoals after the goal they belong to (handbook 3.3). */
public final class SmartSection implements PlanSection {

    private final Presentation presentation;
    private final SmartFacts facts;
    private final boolean showsOpenPoints;

    /**
     * Makes the section as a presentation shows it; goals that it gives an anchor can be linked to.
     *
     * @param disclosure says whether readers may see for which letters nothing has been agreed
     */
    public SmartSection(Presentation presentation, Disclosure disclosure) {
        this.presentation = presentation;
        showsOpenPoints = disclosure.shows(VisibilitySubject.OPEN_POINTS);
        facts = new SmartFacts(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Section> sheets = new ArrayList<>();
        Set<Goal> done = new HashSet<>();
        for (Goal main : new GoalTree(presentation.plan()).mainGoals()) {
            List<Section> parts = presentation.view().withSubgoals(main).stream().filter(done::add)
                    .map(goal -> sheet(goal, goal == main ? sheets.size() : -1)).toList();
            parts.stream().findFirst().ifPresent(first -> sheets.add(new Section(first.anchor(), first.title(),
                    first.accent(), false, first.blocks(), parts.subList(1, parts.size()))));
        }
        return sheets.isEmpty() ? Optional.empty() : Optional.of(new Section("smart", presentation.say("smart.title"),
                -1, true, List.of(new Block.Paragraph(presentation.say("smart.lead"))), sheets));
    }

    private Section sheet(Goal goal, int accent) {
        List<Table.Row> rows = Stream.of(SmartLetter.values())
                .filter(letter -> showsOpenPoints || !facts.of(goal, letter).isEmpty())
                .map(letter -> row(goal, letter)).toList();
        Table table = new Table(presentation.say("smart.caption", presentation.title(goal)), List.of(
                new Table.Column(presentation.word("smart.letter"), Table.Kind.TEXT, 20),
                new Table.Column(presentation.word("smart.stated"), Table.Kind.TEXT, 0)), rows, Table.Narrow.STACK);
        return new Section(presentation.anchor(goal), presentation.heading(goal), accent, false,
                rows.isEmpty() ? List.of() : List.of(table), List.of());
    }

    private Table.Row row(Goal goal, SmartLetter letter) {
        Line said = new Line();
        facts.of(goal, letter).forEach(fact -> said.below().add(fact));
        if (said.isEmpty()) {
            said.muted(presentation.say("smart.nothing." + letter.name()));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(
                new Line().strong(presentation.say("smart." + letter.name())).cell(), said.cell()));
    }
}
