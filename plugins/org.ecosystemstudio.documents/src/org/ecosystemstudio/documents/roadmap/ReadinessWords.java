/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import java.util.List;
import java.util.OptionalInt;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.values.TrlRange;

/** Says how ready a technology is: now, and where it is to go. */
final class ReadinessWords {

    private ReadinessWords() {
    }

    /** The readiness of a topic; empty when it is not stated. */
    static List<Inline> of(Topic topic, OptionalInt now, Presentation presentation) {
        TrlRange stated = topic.getTrl();
        if (stated == null && now.isEmpty()) {
            return List.of();
        }
        Line line = Line.of(presentation.say("roadmap.trlNow",
                Value.count(now.orElseGet(() -> stated.from()))));
        if (stated != null && stated.to() > now.orElse(stated.from())) {
            line.text(", ").add(topic.getTrlBy() == null
                    ? presentation.say("roadmap.trlAimed", Value.count(stated.to()))
                    : presentation.say("roadmap.trlAimedBy", Value.count(stated.to()),
                            new Value.Period(topic.getTrlBy())));
        }
        return line.runs();
    }

    /** A range of levels in short: {@code TRL 6–7}. */
    static String range(TrlRange range, Presentation presentation) {
        String levels = range.from() == range.to() ? String.valueOf(range.to()) : range.from() + "–" + range.to();
        return presentation.word("roadmap.trl", levels);
    }
}
