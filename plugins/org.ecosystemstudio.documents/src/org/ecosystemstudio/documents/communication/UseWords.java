/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.communication;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.ChannelUse;

/** Says which channels are used when, and by whom. */
final class UseWords {

    private final Presentation presentation;
    private final RhythmWords rhythms;

    UseWords(Presentation presentation) {
        this.presentation = presentation;
        rhythms = new RhythmWords(presentation.wording());
    }

    /** The channels of a use. */
    Line channels(ChannelUse use) {
        return Line.of(String.join(", ", Channels.of(use))).add(presentation.marks(use));
    }

    /** How often, from when until when, and who sees to it. */
    Line when(ChannelUse use) {
        List<Inline> rhythm = rhythms.of(use.getRhythm());
        Line line = rhythm.isEmpty() ? Line.of(presentation.say("communication.always")) : Line.of(rhythm);
        if (use.getFrom() != null) {
            line.text(", ").add(presentation.say("communication.from", new Value.Period(use.getFrom())));
        }
        if (use.getUntil() != null) {
            line.text(", ").add(presentation.say("communication.until", new Value.Period(use.getUntil())));
        }
        if (Presentation.found(use.getBy()) != null) {
            line.below().muted(presentation.mention(use.getBy()));
        }
        return line;
    }
}
