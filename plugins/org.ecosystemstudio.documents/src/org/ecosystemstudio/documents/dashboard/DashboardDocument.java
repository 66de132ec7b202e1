/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/**
 * The dashboard: how the goals do, for a steering group to read before it meets (handbook 3.7). As short as can be; the
 * action plan has the rest.
 */
public final class DashboardDocument {

    private static final Set<String> RULES = Set.of("GOAL5", "GOAL6", "MON1", "MON2", "MON3", "MON4");

    private final DocumentSource source;
    private final Presentation presentation;

    /** Prepares the document. */
    public DashboardDocument(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(),
                element -> null);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        boolean showsOpenPoints = source.disclosure().shows(VisibilitySubject.OPEN_POINTS);
        List<Section> sections = Stream.<PlanSection>of(new KpiSection(presentation),
                new DeviationSection(presentation, showsOpenPoints), new GoalSection(presentation),
                new MoneySection(presentation),
                new ServingSection(presentation, showsOpenPoints),
                OpenPointsSection.ofRules(presentation, source, RULES)).map(PlanSection::compose)
                .flatMap(Optional::stream).toList();
        List<Block> opening = new ArrayList<>();
        new DashboardFigures(presentation).facts().ifPresent(opening::add);
        if (presentation.view().goals().isEmpty() && presentation.view().actions().isEmpty()) {
            opening.add(new Block.Paragraph(presentation.say("dashboard.empty")));
        }
        return new Frame(presentation).document("dashboard", presentation.say("dashboard.lead"), opening, sections);
    }
}
