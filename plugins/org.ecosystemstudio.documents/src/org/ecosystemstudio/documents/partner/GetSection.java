/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.BenefitWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Topic;

/** What the actor gets: benefits, and what it needs and leans on, with who brings that. */
final class GetSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;

    GetSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        new Facts(presentation).list("partner.benefits", benefits()).list("partner.dependsOn", dependsOn())
                .list("partner.dependedOn", dependedOn()).block().ifPresent(blocks::add);
        needs().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("gets", presentation.say("partner.gets"), blocks));
    }

    private List<List<Inline>> benefits() {
        BenefitWords words = new BenefitWords(presentation);
        List<List<Inline>> benefits = new ArrayList<>();
        for (Benefit benefit : presentation.view().all(Benefit.class)) {
            if (benefit.eContainer() == actor || benefit.getActor() == actor) {
                Line line = Line.of(words.of(benefit));
                if (!line.isEmpty() && benefit.eContainer() instanceof Proposition proposition) {
                    line.below().muted(presentation.say("partner.fromProposition", presentation.mention(proposition)));
                }
                benefits.add(line.runs());
            }
        }
        return benefits;
    }

    private List<List<Inline>> dependsOn() {
        return actor.getDependencies().stream().filter(dependency -> Presentation.found(dependency.getOn()) != null)
                .map(dependency -> words(dependency.getOn(), dependency)).toList();
    }

    private List<List<Inline>> dependedOn() {
        return presentation.view().all(Dependency.class).stream()
                .filter(dependency -> dependency.getOn() == actor && dependency.eContainer() instanceof Actor)
                .map(dependency -> words((Actor) dependency.eContainer(), dependency)).toList();
    }

    private List<Inline> words(Actor other, Dependency dependency) {
        Line line = Line.of(presentation.mention(other));
        List<Inline> topics = presentation.mentions(dependency.getTopics());
        if (!topics.isEmpty()) {
            line.text(": ").add(topics);
        }
        List<Inline> text = Prose.line(dependency.getText());
        if (!text.isEmpty()) {
            line.text(topics.isEmpty() ? ": " : "; ").add(text);
        }
        return line.add(presentation.marks(dependency)).runs();
    }

    private Optional<Table> needs() {
        List<Table.Row> rows = new ArrayList<>();
        for (Topic topic : actor.getNeeds()) {
            if (Presentation.found(topic) != null) {
                List<Actor> bringers = presentation.plan().capabilities().of(topic).bringers().stream()
                        .filter(bringer -> bringer != actor).toList();
                Line brought = Line.of(presentation.mentions(bringers));
                rows.add(new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.linkedHeading(topic)).cell(),
                        (brought.isEmpty() ? brought.muted(presentation.say("heatmap.demand.nobody")) : brought)
                                .cell())));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.needs"),
                List.of(new Table.Column(presentation.word("heatmap.demand.topic"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("heatmap.demand.brought"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK));
    }
}
