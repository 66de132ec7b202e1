/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.subsidies;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.budget.SubsidyUse;

/**
 * The report on each subsidy, for its funder: what was planned and what is recorded in each period, which conditions are
 * met, what is expected in the end, and what is not recorded (handbook 3.4, 3.5).
 */
public final class SubsidyReport {

    private final Presentation presentation;
    private final boolean showsOpenPoints;

    /** Prepares the document. */
    public SubsidyReport(Wording wording, DocumentSource source) {
        presentation = new Presentation(wording, source.plan(), element -> null);
        showsOpenPoints = source.disclosure().shows(VisibilitySubject.OPEN_POINTS);
    }

    /** Makes the document; of a model without subsidies, it says so. */
    public Document compose() {
        List<SubsidyUse> uses = presentation.plan().subsidies();
        List<Block> opening = new ArrayList<>();
        if (uses.isEmpty()) {
            opening.add(new Block.Callout(Tone.NEUTRAL, List.of(),
                    List.of(new Block.Paragraph(presentation.say("report.none")))));
        } else {
            opening.add(new SubsidyOverview(presentation).table(uses));
        }
        List<Section> sections = new ArrayList<>();
        for (SubsidyUse use : uses) {
            sections.add(new SubsidySection(presentation, use, showsOpenPoints).section(sections.size() + 1));
        }
        return new Frame(presentation).document("subsidy-report",
                presentation.say("report.lead", new Value.FullDay(presentation.plan().today())), opening, sections);
    }
}
