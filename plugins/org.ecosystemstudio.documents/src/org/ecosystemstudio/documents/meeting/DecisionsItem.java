/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.decisions.OpenDecision;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Group;

/** The decisions to take, with room to record them; of those that others take the meeting gives its advice. */
final class DecisionsItem {

    private static final int NOTES = 2;

    private final Presentation presentation;
    private final Group group;

    /** @param group who meets; null when that is not known */
    DecisionsItem(Presentation presentation, Group group) {
        this.presentation = presentation;
        this.group = group;
    }

    /** The item, the decisions of those who meet first; empty when nothing is to be decided. */
    Optional<AgendaItem> item(List<OpenDecision> open) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<OpenDecision> own = open.stream().filter(this::isOwn).toList();
        List<OpenDecision> ofOthers = open.stream().filter(decision -> !isOwn(decision)).toList();
        List<List<Inline>> speakers = open.stream().filter(decision -> decision.by() != null)
                .map(decision -> presentation.mention(decision.by())).toList();
        String aim = ofOthers.isEmpty() ? "meeting.decisions.aim"
                : own.isEmpty() ? "meeting.decisions.aim.advice" : "meeting.decisions.aim.both";
        return Optional.of(new AgendaItem("decisions", speakers, List.of(new Block.Items(1,
                Stream.concat(own.stream(), ofOthers.stream()).map(this::blocks).toList())), List.of(), 0, aim));
    }

    private boolean isOwn(OpenDecision decision) {
        return decision.by() == null || group == null || decision.by() == group;
    }

    private List<Block> blocks(OpenDecision decision) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line().strong(decision.subject()).paragraph());
        if (decision.proposal() != null) {
            addProposal(decision.proposal(), blocks);
        }
        addFacts(decision.facts(), blocks);
        if (decision.by() != null) {
            blocks.add(Line.of(presentation.say(isOwn(decision) ? "meeting.decision.by" : "meeting.decision.advice",
                    presentation.mention(decision.by()))).paragraph());
        }
        blocks.addAll(AgendaItem.notes(minutes(decision), NOTES, presentation));
        return blocks;
    }

    private void addProposal(Decision proposal, List<Block> blocks) {
        blocks.addAll(Prose.blocks(proposal.getDescription()));
        if (proposal.getDate() != null) {
            blocks.add(Line.of(presentation.say("meeting.decision.planned", new Value.Period(proposal.getDate())))
                    .paragraph());
        }
    }

    private static void addFacts(List<List<Inline>> facts, List<Block> blocks) {
        if (facts.size() == 1) {
            blocks.add(new Block.Paragraph(facts.getFirst()));
        } else if (!facts.isEmpty()) {
            blocks.add(new Block.Items(0,
                    facts.stream().map(fact -> List.<Block>of(new Block.Paragraph(fact))).toList()));
        }
    }

    private List<Inline> minutes(OpenDecision decision) {
        if (!isOwn(decision)) {
            return presentation.say("meeting.advice.minutes");
        }
        return switch (decision.kind()) {
            case PROPOSAL -> presentation.say("meeting.decision.minutes", presentation.title(decision.proposal()));
            case BREACH -> presentation.say("meeting.breach.minutes");
            case QUESTION -> presentation.say("meeting.finding.minutes");
        };
    }
}
