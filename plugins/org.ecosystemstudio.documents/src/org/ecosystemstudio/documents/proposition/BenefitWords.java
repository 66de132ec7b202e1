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
import org.ecosystemstudio.model.ecosystem.Benefit;

/** Says what an actor, or the whole, gets out (success factor 3). */
public final class BenefitWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public BenefitWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The benefit in its own words; empty when it is only given by its worth. */
    public List<Inline> brief(Benefit benefit) {
        List<Inline> text = Prose.line(benefit.getText());
        return text.isEmpty() ? text : Line.of(text).add(presentation.marks(benefit)).runs();
    }

    /** The benefit in one line, with its worth where it is stated. */
    public List<Inline> of(Benefit benefit) {
        Line line = Line.of(Prose.line(benefit.getText()));
        if (benefit.getWorth() != null) {
            Value worth = new Value.Amount(benefit.getWorth());
            line.separator(", ").add(Presentation.isStated(benefit.getWorthPer())
                    ? presentation.say("benefit.worthPer", worth, presentation.label(benefit.getWorthPer()))
                    : List.of(new Inline.Typed(worth)));
        }
        return line.add(presentation.marks(benefit)).runs();
    }
}
