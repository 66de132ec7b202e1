/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.meeting;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.BreachWords;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.planning.meeting.Breach;

/** Limits that were passed and about which something was done already: does it help? */
final class AdjustedItem {

    private final Presentation presentation;

    AdjustedItem(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The item; empty when there is no such limit. */
    Optional<AgendaItem> item() {
        List<Breach> answered = Breach.all(presentation.plan()).stream().filter(Breach::isAnswered).toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        BreachWords words = new BreachWords(presentation);
        Speakers speakers = new Speakers(presentation);
        answered.forEach(breach -> speakers.of(breach.adjustments().getFirst()));
        return Optional.of(new AgendaItem("adjusted", speakers.all(), List.of(new Block.Items(0, answered.stream()
                .map(breach -> List.<Block>of(new Block.Paragraph(words.line(breach)))).toList())),
                presentation.say("meeting.adjusted.minutes"), AgendaItem.NOTES));
    }
}
