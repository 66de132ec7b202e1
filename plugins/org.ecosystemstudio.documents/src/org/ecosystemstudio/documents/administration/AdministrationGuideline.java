/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Anchors;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;

/**
 * The guideline for administration, for participants (handbook 3.5): what to record, when and for which condition, what is
 * measured, on which actions to book hours, and an empty sheet for time and one for expenses.
 */
public final class AdministrationGuideline {

    private final Presentation presentation;

    /** Prepares the document. */
    public AdministrationGuideline(Wording wording, DocumentSource source) {
        OpenWork open = new OpenWork(source.plan());
        Anchors anchors = new Anchors(source.plan().view(), List.of());
        presentation = new Presentation(wording, source.plan(),
                element -> element instanceof Action action && open.holds(action) ? anchors.of(action) : null);
    }

    /** Makes the document; the sheets are always part of it. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        for (PlanSection section : List.of(new RecordingSection(presentation), new ConditionsSection(presentation),
                new MonitoringSection(presentation), new BookingSection(presentation))) {
            section.compose().ifPresent(sections::add);
        }
        sections.add(Sheets.time(presentation));
        sections.add(Sheets.expenses(presentation));
        return new Frame(presentation).document("administration-guideline", presentation.say("guideline.lead"),
                noRules().stream().toList(), sections);
    }

    private Optional<Block> noRules() {
        return presentation.view().all(AdministrationRule.class).isEmpty()
                ? Optional.of(new Block.Callout(Tone.WARNING, List.of(),
                        List.of(new Block.Paragraph(presentation.say("guideline.noRules")))))
                : Optional.empty();
    }
}
