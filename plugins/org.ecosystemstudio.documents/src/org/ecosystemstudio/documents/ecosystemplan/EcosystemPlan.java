/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.ecosystemplan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.goals.AgendaSection;
import org.ecosystemstudio.documents.goals.GoalTreeSection;
import org.ecosystemstudio.documents.goals.ProgrammeLinesSection;
import org.ecosystemstudio.documents.mapping.CommitmentsSection;
import org.ecosystemstudio.documents.mapping.Foundation;
import org.ecosystemstudio.documents.mapping.InterestsSection;
import org.ecosystemstudio.documents.mapping.PlayersSection;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.proposition.InfluencesSection;
import org.ecosystemstudio.documents.proposition.PropositionRisks;
import org.ecosystemstudio.documents.proposition.PropositionsSection;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.MethodStep;

/** The ecosystem plan: the first three steps in one, for partners and funders (handbook 3.3). */
public final class EcosystemPlan {

    private final Presentation presentation;
    private final DocumentSource source;

    /** Prepares the document. */
    public EcosystemPlan(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        List<Section> sections = new ArrayList<>();
        add(sections, new PlayersSection(presentation), new InterestsSection(presentation));
        sections.addAll(new PropositionsSection(presentation).sections());
        add(sections, new InfluencesSection(presentation), new PropositionRisks(presentation),
                new GoalTreeSection(presentation), new ProgrammeLinesSection(presentation),
                new AgendaSection(presentation), new CommitmentsSection(presentation),
                new OpenPointsSection(presentation, source,
                        EnumSet.of(MethodStep.MAP, MethodStep.PROPOSITION, MethodStep.GOALS), "open.title"));
        return new Frame(presentation).document("ecosystem-plan", presentation.say("ecosystemPlan.lead"),
                new Foundation(presentation).blocks(), sections);
    }

    private static void add(List<Section> sections, PlanSection... more) {
        Stream.of(more).map(PlanSection::compose).flatMap(Optional::stream).forEach(sections::add);
    }
}
