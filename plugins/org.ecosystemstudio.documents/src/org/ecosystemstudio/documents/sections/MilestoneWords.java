/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Milestone;

/** A milestone with its day, and whether it was reached. */
public final class MilestoneWords {

    private MilestoneWords() {
    }

    /** The milestone in one line, with its description. */
    public static List<Inline> of(Milestone milestone, Presentation presentation) {
        Line line = Line.of(presentation.heading(milestone));
        if (milestone.getDate() != null) {
            line.text(" (").value(new Value.Period(milestone.getDate())).text(")");
        }
        if (milestone.getReached() != null) {
            line.text(" ").badge(Tone.GOOD,
                    presentation.word("milestone.reached", new Value.Period(milestone.getReached())));
        }
        List<Inline> description = Prose.line(milestone.getDescription());
        line.text(description.isEmpty() ? "" : ": ").add(description);
        return line.runs();
    }
}
