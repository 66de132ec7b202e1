/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.planning.roadmap.ThemeTrack;

/** Which proposition each theme serves: what the roadmap gives back to the proposition (handbook 3.2). */
final class PropositionTable implements PlanSection {

    private final Presentation presentation;
    private final List<ThemeTrack> tracks;

    PropositionTable(Presentation presentation, List<ThemeTrack> tracks) {
        this.presentation = presentation;
        this.tracks = tracks;
    }

    @Override
    public Optional<Section> compose() {
        if (presentation.view().all(Proposition.class).isEmpty()) {
            return Optional.empty();
        }
        Block table = new Table(presentation.say("roadmap.serves.caption"), List.of(
                new Table.Column(presentation.word("roadmap.theme"), Table.Kind.TEXT, 30),
                new Table.Column(presentation.word("roadmap.readiness"), Table.Kind.TEXT, 30),
                new Table.Column(presentation.word("roadmap.serves.column"), Table.Kind.TEXT, 0)),
                tracks.stream().map(this::row).toList(), Table.Narrow.STACK).withoutEmptyColumns();
        return Optional.of(Section.of("serves", presentation.say("roadmap.serves"), List.of(table)));
    }

    private Table.Row row(ThemeTrack track) {
        Line serves = Line.of(presentation.mentions(track.named()));
        if (!track.byGoals().isEmpty()) {
            serves.below().add(presentation.say("roadmap.serves.byGoals", presentation.mentions(track.byGoals()),
                    presentation.mentions(track.goals())));
        }
        if (serves.isEmpty()) {
            serves.muted(presentation.say("roadmap.serves.none"));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.linkedHeading(track.theme())).cell(),
                Line.of(ReadinessWords.of(track.theme(), track.readinessNow(), presentation)).cell(),
                serves.cell()));
    }
}
