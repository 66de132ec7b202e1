/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Commitment;

/** Says what an actor has committed itself to: in which form, when, how much (success factor 4). */
public final class CommitmentWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public CommitmentWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The commitment in one line. */
    public List<Inline> of(Commitment commitment) {
        Line line = new Line();
        if (Presentation.isStated(commitment.getKind())) {
            line.text(Presentation.capital(presentation.label(commitment.getKind())));
        }
        if (commitment.getDate() != null) {
            line.separator(", ").value(new Value.Period(commitment.getDate()));
        }
        if (commitment.getWorth() != null) {
            line.separator(", ").value(new Value.Amount(commitment.getWorth()));
        }
        if (commitment.getHours() != null) {
            line.separator(", ").value(new Value.Span(commitment.getHours()));
        }
        List<Inline> text = Prose.line(commitment.getText());
        if (!text.isEmpty()) {
            line.separator(": ").add(text);
        }
        return line.add(presentation.marks(commitment)).runs();
    }
}
