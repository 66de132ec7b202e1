/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.actors.ActorLines;
import org.ecosystemstudio.documents.actors.ActorTaskTable;
import org.ecosystemstudio.documents.actors.ActorWords;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.load.ActorLoad;

/** For each actor: what do I do, and when, with its hours (handbook 3.6). */
final class ActorsSection implements PlanSection {

    private final Presentation presentation;
    private final ActorWords words;
    private final ActorTaskTable tasks;
    private final ActorLines lines;

    ActorsSection(Presentation presentation) {
        this.presentation = presentation;
        words = new ActorWords(presentation);
        tasks = new ActorTaskTable(presentation);
        lines = new ActorLines(presentation);
    }

    @Override
    public Optional<Section> compose() {
        List<Section> actors = new ArrayList<>();
        for (Actor actor : Participation.busyActors(presentation.plan())) {
            actors.add(section(presentation.plan().load().of(actor)));
        }
        return actors.isEmpty() ? Optional.empty() : Optional.of(new Section("actors", presentation.say("actors.title"),
                -1, false, List.of(index()), actors));
    }

    private Block index() {
        return new Block.Paragraph(presentation.mentions(Participation.busyActors(presentation.plan())));
    }

    private Section section(ActorLoad load) {
        Actor actor = load.actor();
        List<Block> blocks = new ArrayList<>();
        Line lead = Line.of(words.roles(actor));
        List<Inline> hours = words.hours(load);
        if (!hours.isEmpty()) {
            lead.below().muted(hours);
        }
        if (!lead.isEmpty()) {
            blocks.add(lead.paragraph());
        }
        tasks.of(load).ifPresent(blocks::add);
        Line rest = new Line();
        add(rest, "actors.parts", lines.parts(load));
        add(rest, "actors.meetings", lines.meetings(load));
        add(rest, "actors.over", lines.over(load));
        if (!rest.isEmpty()) {
            blocks.add(rest.paragraph());
        }
        return Section.of(presentation.anchor(actor), presentation.heading(actor), blocks);
    }

    private void add(Line rest, String key, List<Inline> words) {
        if (!words.isEmpty()) {
            rest.below().add(presentation.say(key, words));
        }
    }
}
