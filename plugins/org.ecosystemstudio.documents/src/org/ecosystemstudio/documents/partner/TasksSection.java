/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.actors.ActorLines;
import org.ecosystemstudio.documents.actors.ActorTaskTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.load.ActorLoad;

/** What the actor does or takes part in: dates, hours, deliverables and how it stands, the nearest first (handbook 3.6). */
final class TasksSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;

    TasksSection(Presentation presentation, Actor actor) {
        this.presentation = presentation;
        this.actor = actor;
    }

    @Override
    public Optional<Section> compose() {
        ActorLoad load = presentation.plan().load().of(actor);
        List<Block> blocks = new ArrayList<>();
        new ActorTaskTable(presentation).inFull(load).ifPresent(blocks::add);
        List<Inline> over = new ActorLines(presentation).over(load);
        if (!over.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say("actors.over", over)));
        }
        return blocks.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("tasks", presentation.say("partner.tasks"), blocks));
    }
}
