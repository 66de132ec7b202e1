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
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.planning.meeting.Breach;
import org.ecosystemstudio.planning.progress.KpiProgress;

/** Says which KPI passed which threshold, and which response was agreed (handbook 3.7). */
public final class BreachWords {

    private final Presentation presentation;

    /** Says it as a presentation does. */
    public BreachWords(Presentation presentation) {
        this.presentation = presentation;
    }

    /** One line for each threshold passed. */
    public List<List<Inline>> all() {
        return Breach.all(presentation.plan()).stream().map(this::line).toList();
    }

    /** What happened, what was agreed for it, and what was done last. */
    public List<Inline> line(Breach breach) {
        KpiProgress progress = breach.progress();
        Threshold threshold = breach.threshold();
        String unit = progress.indicator() == null ? null : progress.indicator().getUnit();
        Line line = Line.of(presentation.say("breach." + threshold.getDirection().getLiteral(),
                presentation.heading(progress.kpi()), new Value.Quantity(progress.latest().getValue(), unit),
                new Value.Quantity(threshold.getValue(), threshold.getUnit() == null ? unit : threshold.getUnit())));
        List<Inline> response = Prose.line(threshold.getText());
        if (Presentation.isStated(threshold.getResponse())) {
            line.text(" ").add(presentation.say("breach.response", presentation.label(threshold.getResponse())));
            line.text(response.isEmpty() ? "." : ": ").add(response);
        } else if (!response.isEmpty()) {
            line.text(" ").add(presentation.say("breach.agreed", response));
        } else {
            line.text(" ").add(presentation.say("breach.none"));
        }
        if (Presentation.found(threshold.getResponsible()) != null) {
            line.text(" (").add(presentation.mention(threshold.getResponsible())).text(")");
        }
        breach.adjustments().stream().findFirst().ifPresent(done -> line.below().add(done(done)));
        return line.runs();
    }

    private List<Inline> done(Adjustment adjustment) {
        Line line = Line.of(presentation.heading(adjustment));
        if (adjustment.getDate() != null) {
            line.text(", ").value(new Value.Period(adjustment.getDate()));
        }
        if (Presentation.found(adjustment.getBy()) != null) {
            line.text(" (").add(presentation.mention(adjustment.getBy())).text(")");
        }
        return presentation.say("breach.done", line.runs());
    }
}
