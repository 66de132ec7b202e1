/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Threshold;
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
        List<List<Inline>> lines = new ArrayList<>();
        for (Kpi kpi : presentation.view().all(Kpi.class)) {
            KpiProgress progress = presentation.plan().progress().of(kpi);
            progress.breached().forEach(threshold -> lines.add(line(progress, threshold)));
        }
        return lines;
    }

    private List<Inline> line(KpiProgress progress, Threshold threshold) {
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
        return line.runs();
    }
}
