/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Contribution;

/** Says what an actor puts into a proposition (handbook 3.2). */
public final class ContributionWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public ContributionWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** What is put in, in its own words or by the names of the capabilities; empty when neither is given. */
    public List<Inline> brief(Contribution contribution) {
        List<Inline> text = Prose.line(contribution.getText());
        return presentation.marked(text.isEmpty() ? presentation.mentions(contribution.getTopics()) : text,
                contribution);
    }

    /** As {@link #brief}, with the capabilities, the kind of means, the worth, and why others cannot easily copy it. */
    public List<Inline> inFull(Contribution contribution) {
        Line line = Line.of(brief(contribution));
        if (contribution.getWorth() != null) {
            line.separator(", ").value(new Value.Amount(contribution.getWorth()));
        }
        Line details = new Line();
        if (!Prose.line(contribution.getText()).isEmpty()) {
            details.add(presentation.mentions(contribution.getTopics()));
        }
        if (Presentation.isStated(contribution.getMeans())) {
            details.separator("; ").text(presentation.label(contribution.getMeans()));
        }
        if (!details.isEmpty()) {
            line.below().muted(details.runs());
        }
        List<Inline> hardToCopy = Prose.line(contribution.getHardToCopy());
        if (!hardToCopy.isEmpty()) {
            line.below().muted(presentation.say("proposition.hardToCopy", hardToCopy));
        }
        return line.runs();
    }
}
