/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.mapping.CommitmentWords;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.ContributionWords;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.planning.capabilities.Engagement;
import org.ecosystemstudio.planning.capabilities.TopicCover;

/** What the actor brings: its part in the propositions, its capabilities, and what it committed itself to. */
final class GiveSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;

    GiveSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
    }

    @Override
    public Optional<Section> compose() {
        List<Block> blocks = new ArrayList<>();
        List<List<Inline>> contributions = presentation.view().all(Contribution.class).stream()
                .filter(contribution -> contribution.getActor() == actor).map(this::contribution).toList();
        List<List<Inline>> commitments = actor.getCommitments().stream()
                .map(new CommitmentWords(presentation)::of).toList();
        new Facts(presentation).list("partner.contributes", contributions).list("partner.committed", commitments)
                .block().ifPresent(blocks::add);
        capabilities().ifPresent(blocks::add);
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("gives", presentation.say("partner.gives"), blocks));
    }

    private List<Inline> contribution(Contribution contribution) {
        Line line = Line.of(new ContributionWords(presentation).inFull(contribution));
        if (!line.isEmpty() && contribution.eContainer() instanceof Proposition proposition) {
            line.below().muted(presentation.say("partner.toProposition", presentation.mention(proposition)));
        }
        return line.runs();
    }

    private Optional<Table> capabilities() {
        List<Table.Row> rows = presentation.plan().capabilities().engagements().stream()
                .filter(engagement -> engagement.actor() == actor).map(this::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(presentation.say("partner.capabilities"),
                List.of(new Table.Column(presentation.word("heatmap.demand.topic"), Table.Kind.TEXT, 34),
                        new Table.Column(presentation.word("players.strength"), Table.Kind.STATUS, 14),
                        new Table.Column(presentation.word("heatmap.demand.asked"), Table.Kind.TEXT, 0)),
                rows, Table.Narrow.STACK).withoutEmptyColumns());
    }

    private Table.Row row(Engagement engagement) {
        TopicCover cover = presentation.plan().capabilities().of(engagement.topic());
        Line asked = Line.of(presentation.mentions(cover.requiredBy()));
        List<Inline> needed = presentation.mentions(cover.neededBy());
        if (!needed.isEmpty()) {
            asked.below().add(presentation.say("heatmap.demand.needed", needed));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(
                Line.of(presentation.linkedHeading(engagement.topic())).text(engagement.illustrative()
                        && !EcosystemView.isIllustrative(engagement.topic()) ? Presentation.sign(true) : "").cell(),
                Line.of(Presentation.isStated(engagement.strength())
                        ? presentation.label(engagement.strength()) : "").cell(),
                asked.cell()));
    }
}
