/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** What the actor wants, and which propositions and goals answer it (handbook 3.1, 3.3). */
final class OwnInterestsSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;
    private final boolean showsOpenPoints;

    OwnInterestsSection(Presentation presentation, Actor actor, boolean showsOpenPoints) {
        this.presentation = presentation;
        this.actor = actor;
        this.showsOpenPoints = showsOpenPoints;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        table().ifPresent(blocks::add);
        new Facts(presentation).list("partner.aims", actor.getAims().stream().map(Prose::line).toList())
                .add("partner.strategy", Prose.line(actor.getStrategy())).block().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("interests", presentation.say("partner.interests"), blocks));
    }

    private Optional<Table> table() {
        List<Table.Row> rows = Stream.concat(actor.getInterests().stream(), actor.getSharedInterests().stream())
                .filter(interest -> Presentation.found(interest) != null).distinct().map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.interests.caption"),
                List.of(new Table.Column(presentation.word("interests.interest"), Table.Kind.TEXT, 40),
                        new Table.Column(presentation.word("partner.answers"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Interest interest) {
        Line name = Line.of(presentation.heading(interest));
        List<Inline> description = Prose.line(interest.getDescription());
        if (!description.isEmpty()) {
            name.below().muted(description);
        }
        Line answers = new Line();
        presentation.view().all(Proposition.class).stream()
                .filter(proposition -> proposition.getAnswers().contains(interest))
                .forEach(proposition -> add(answers, "partner.byProposition", proposition));
        presentation.view().goals().stream().filter(goal -> goal.getAnswers().contains(interest))
                .forEach(goal -> add(answers, "partner.byGoal", goal));
        if (answers.isEmpty() && showsOpenPoints) {
            answers.badge(Tone.WARNING, presentation.word("partner.unanswered"));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(name.cell(), answers.cell()));
    }

    private void add(Line answers, String key, NamedElement answer) {
        answers.below().add(presentation.say(key, presentation.mention(answer)));
    }
}
