/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.EcosystemFacts;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.KeyFigures;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.MethodStep;

/** Goals and action agenda: the ambition, the goals that lead to it, and the actions in their order (handbook 3.3). */
public final class GoalsAndAgenda {

    private final Presentation presentation;
    private final DocumentSource source;

    /** Prepares the document. */
    public GoalsAndAgenda(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), GoalAnchors.of(source.plan().view()));
    }

    /** Makes the document; its lead is the ambition where the model states one. */
    public Document compose() {
        List<Inline> ambition = new EcosystemFacts(presentation).ambition();
        List<Block> opening = new ArrayList<>();
        new KeyFigures(presentation).facts().ifPresent(opening::add);
        new GoalTreeSection(presentation).table().ifPresent(opening::add);
        List<Section> sections = Stream.of(new ProgrammeLinesSection(presentation), new AgendaSection(presentation),
                new SmartSection(presentation, source.disclosure()),
                new OpenPointsSection(presentation, source, EnumSet.of(MethodStep.GOALS), "open.title"))
                .map(PlanSection::compose).flatMap(Optional::stream).toList();
        return new Frame(presentation).document("goals-and-agenda",
                ambition.isEmpty() ? presentation.say("goalsAndAgenda.lead") : ambition, opening, sections);
    }
}
