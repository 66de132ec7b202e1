/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.startdocument;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.mapping.AnalysisSection;
import org.ecosystemstudio.documents.mapping.CommitmentsSection;
import org.ecosystemstudio.documents.mapping.FirstGoalsSection;
import org.ecosystemstudio.documents.mapping.Foundation;
import org.ecosystemstudio.documents.mapping.InterestsSection;
import org.ecosystemstudio.documents.mapping.PlayersSection;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.MethodStep;

/**
 * The start document: for initiators and first partners, why the ecosystem is needed, who plays a part and wants what,
 * and what is asked of each (handbook 3.1).
 */
public final class StartDocument {

    private final Presentation presentation;
    private final DocumentSource source;

    /** Prepares the document. */
    public StartDocument(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        List<Section> sections = Stream.of(new PlayersSection(presentation), new InterestsSection(presentation),
                new AnalysisSection(presentation), new FirstGoalsSection(presentation),
                new CommitmentsSection(presentation), new NextStepsSection(presentation),
                new OpenPointsSection(presentation, source, EnumSet.of(MethodStep.MAP, MethodStep.PROPOSITION),
                        "open.title"))
                .map(PlanSection::compose).flatMap(Optional::stream).toList();
        return new Frame(presentation).document("start-document", presentation.say("start.lead"),
                new Foundation(presentation).blocks(), sections);
    }
}
