/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.heatmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.NaturalOrder;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.capabilities.TopicCover;

/** What propositions, goals and actors ask for, and who brings it: first what nobody brings, then what hangs on one. */
final class DemandSection implements PlanSection {

    private static final int MOST_NAMES = 8;

    private final Presentation presentation;

    DemandSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<TopicCover> asked = presentation.plan().capabilities().covers().values().stream()
                .filter(TopicCover::isAskedFor)
                .sorted(Comparator.comparingInt((TopicCover cover) -> cover.bringers().size())
                        .thenComparing(cover -> !cover.isThin())
                        .thenComparing(cover -> cover.topic().label(), NaturalOrder.OF_NAMES))
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Block table = new Table(presentation.say("heatmap.demand.caption"), List.of(
                new Table.Column(presentation.word("heatmap.demand.topic"), Table.Kind.TEXT, 26),
                new Table.Column(presentation.word("heatmap.demand.asked"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("heatmap.demand.brought"), Table.Kind.TEXT, 34)),
                asked.stream().map(this::row).toList(), Table.Narrow.STACK);
        return Optional.of(Section.of("demand", presentation.say("heatmap.demand"), List.of(table)));
    }

    private Table.Row row(TopicCover cover) {
        Line asked = Line.of(presentation.mentions(cover.requiredBy()));
        if (!cover.neededBy().isEmpty()) {
            asked.below().muted(presentation.say("heatmap.demand.needed", presentation.mentions(cover.neededBy())));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(
                Line.of(presentation.heading(cover.topic())).cell(), asked.cell(), brought(cover).cell()));
    }

    private Line brought(TopicCover cover) {
        Line line = new Line();
        List<Actor> bringers = cover.bringers();
        if (cover.isGap()) {
            line.badge(Tone.BAD, presentation.word("heatmap.demand.nobody"));
            List<Actor> others = cover.engagements().stream().map(engagement -> engagement.actor()).toList();
            if (!others.isEmpty()) {
                line.below().muted(presentation.say("heatmap.demand.others", presentation.mentions(others)));
            }
            return line;
        }
        if (cover.isThin()) {
            line.badge(Tone.WARNING, presentation.word("heatmap.demand.one")).text(" ");
        }
        line.add(presentation.mentions(bringers.subList(0, Math.min(MOST_NAMES, bringers.size()))));
        return bringers.size() <= MOST_NAMES ? line
                : line.text(" ").add(presentation.say("heatmap.demand.more",
                        String.valueOf(bringers.size() - MOST_NAMES)));
    }
}
