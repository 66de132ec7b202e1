/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.BenefitWords;
import org.ecosystemstudio.documents.proposition.ContributionWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.Contribution;

/** What each actor puts in and takes out, side by side, as far as there is room. */
final class ActorBox {

    private static final int LINES = 31;
    private static final Room NAME = new Room(LINES, 28, 2);
    private static final Room PART = new Room(LINES, 40, 3);

    private final Presentation presentation;
    private final Map<Actor, Line> puts = new HashMap<>();
    private final Map<Actor, Line> takes = new HashMap<>();

    ActorBox(Presentation presentation) {
        this.presentation = presentation;
        ContributionWords contributions = new ContributionWords(presentation);
        BenefitWords benefits = new BenefitWords(presentation);
        presentation.view().all(Contribution.class).forEach(contribution -> add(puts, contribution.getActor(),
                contributions.brief(contribution)));
        presentation.view().all(Benefit.class).forEach(benefit -> add(takes, beneficiary(benefit),
                benefits.brief(benefit)));
    }

    /**
     * The table.
     *
     * @param nothing what to say when there are no actors; empty for nothing
     */
    List<Block> blocks(List<Block> nothing) {
        List<Actor> actors = ActorRanking.ranked(presentation.view().actors().stream()
                .filter(actor -> EcosystemView.isParticipant(actor) || puts.containsKey(actor)
                        || takes.containsKey(actor))
                .toList());
        if (actors.isEmpty()) {
            return nothing;
        }
        int fitting = NAME.fitting(actors.stream().map(this::height).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(presentation.say("giveAndGet.caption"), List.of(
                new Table.Column(presentation.word("column.party"), Table.Kind.TEXT, 24),
                new Table.Column(presentation.word("canvas.puts"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("canvas.takes"), Table.Kind.TEXT, 0)),
                actors.subList(0, fitting).stream().map(this::row).toList(), Table.Narrow.STACK)
                .withoutEmptyColumns());
        if (fitting < actors.size()) {
            blocks.add(new Line().muted(new Entries(presentation).more(actors.size() - fitting)).paragraph());
        }
        return blocks;
    }

    private static Actor beneficiary(Benefit benefit) {
        return benefit.eContainer() instanceof Actor actor ? actor : benefit.getActor();
    }

    private static void add(Map<Actor, Line> parts, Actor actor, List<Inline> words) {
        if (Presentation.found(actor) != null && !words.isEmpty()) {
            parts.computeIfAbsent(actor, key -> new Line()).separator("; ").add(words);
        }
    }

    private int height(Actor actor) {
        return Math.max(NAME.height(presentation.plainTitle(actor)),
                Math.max(PART.height(text(puts, actor)), PART.height(text(takes, actor))));
    }

    private Table.Row row(Actor actor) {
        return new Table.Row(Table.Role.BODY, "", List.of(
                new Line().strong(List.of(new Inline.Text(NAME.cut(presentation.plainTitle(actor))))).cell(),
                Line.of(PART.cut(text(puts, actor))).cell(), Line.of(PART.cut(text(takes, actor))).cell()));
    }

    private String text(Map<Actor, Line> parts, Actor actor) {
        return presentation.wording().plain(parts.getOrDefault(actor, new Line()).runs());
    }
}
