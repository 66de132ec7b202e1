/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.planning.capabilities.TopicCover;
import org.ecosystemstudio.planning.roadmap.RoadmapMilestone;
import org.ecosystemstudio.planning.roadmap.ThemeTrack;

/** One theme: its readiness, who works on it, what it serves, and its milestones as a table. */
final class ThemeSection {

    private static final int MOST_NAMES = 12;

    private final Presentation presentation;

    ThemeSection(Presentation presentation) {
        this.presentation = presentation;
    }

    Section of(ThemeTrack track, int accent) {
        List<Block> blocks = new ArrayList<>(Prose.blocks(track.theme().getDescription()));
        List<Block.Definition> facts = new ArrayList<>();
        add(facts, "roadmap.readiness", ReadinessWords.of(track.theme(), track.readinessNow(), presentation));
        add(facts, "roadmap.work", work(track));
        add(facts, "roadmap.by", by(track));
        add(facts, "roadmap.goals", presentation.mentions(track.goals()));
        add(facts, "roadmap.actions", actions(track));
        add(facts, "roadmap.hardToCopy", Prose.line(track.theme().getHardToCopy()));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Definitions(facts));
        }
        if (!track.milestones().isEmpty()) {
            blocks.add(milestones(track));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("roadmap.nothing")));
        }
        return new Section(presentation.anchor(track.theme()), presentation.heading(track.theme()), accent, false,
                blocks, List.of());
    }

    private void add(List<Block.Definition> facts, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            facts.add(new Block.Definition(presentation.word(key), List.of(new Block.Paragraph(words))));
        }
    }

    private List<Inline> work(ThemeTrack track) {
        if (track.from() != null && track.until() != null) {
            return List.of(new Inline.Typed(new Value.DaySpan(track.from(), track.until())));
        }
        if (track.from() != null) {
            return presentation.say("roadmap.from", new Value.Day(track.from()));
        }
        return track.until() == null ? List.of() : presentation.say("roadmap.until", new Value.Day(track.until()));
    }

    private List<Inline> by(ThemeTrack track) {
        TopicCover cover = presentation.plan().capabilities().of(track.theme());
        return limited(cover.engagements().stream().map(engagement -> engagement.actor()).toList());
    }

    private List<Inline> actions(ThemeTrack track) {
        return limited(track.actions());
    }

    private List<Inline> limited(List<? extends NamedElement> elements) {
        Line line = Line.of(presentation.mentions(elements.subList(0, Math.min(MOST_NAMES, elements.size()))));
        if (elements.size() > MOST_NAMES) {
            line.text(" ").add(presentation.say("roadmap.more", String.valueOf(elements.size() - MOST_NAMES)));
        }
        return line.runs();
    }

    private Table milestones(ThemeTrack track) {
        return new Table(presentation.say("roadmap.milestones.caption", presentation.title(track.theme())), List.of(
                new Table.Column(presentation.word("roadmap.when"), Table.Kind.DATE, 16),
                new Table.Column(presentation.word("roadmap.what"), Table.Kind.TEXT, 0),
                new Table.Column(presentation.word("roadmap.trlColumn"), Table.Kind.TEXT, 14),
                new Table.Column(presentation.word("roadmap.status"), Table.Kind.STATUS, 16)),
                track.milestones().stream().map(this::row).toList(), Table.Narrow.STACK).withoutEmptyColumns();
    }

    private Table.Row row(RoadmapMilestone milestone) {
        Line what = milestone.isGoal()
                ? Line.of(presentation.say("roadmap.goalDue", presentation.heading(milestone.element())))
                : Line.of(presentation.heading(milestone.element()));
        Line trl = new Line();
        if (milestone.element() instanceof Milestone element && element.getTrl() != null) {
            trl.text(ReadinessWords.range(element.getTrl(), presentation));
        }
        boolean isLate = !milestone.reached() && milestone.day().isBefore(presentation.plan().today());
        Line status = new Line();
        if (milestone.reached()) {
            status.badge(Tone.GOOD, presentation.word("roadmap.reached"));
        } else {
            status.badge(isLate ? Tone.BAD : Tone.NEUTRAL,
                    presentation.word(isLate ? "roadmap.late" : "roadmap.toCome"));
        }
        return new Table.Row(Table.Role.BODY, "", List.of(new Line().value(new Value.Day(milestone.day())).cell(),
                what.cell(), trl.cell(), status.cell()));
    }
}
