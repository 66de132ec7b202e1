/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.budget.BudgetSection;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.EcosystemFacts;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.MethodStep;

/**
 * Governance and finance, for the steering group and funders (handbook 3.4): what is in and out of scope, who leads and who
 * decides what, and who bears which cost on which conditions.
 */
public final class GovernanceAndFinance {

    private final DocumentSource source;
    private final Presentation presentation;

    /** Prepares the document. */
    public GovernanceAndFinance(Wording wording, DocumentSource source) {
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        List<Section> sections = Stream.of(new ScopeSection(presentation), new LeadershipSection(presentation),
                new GroupsSection(presentation), new DecisionRightsSection(presentation),
                new AgreementsSection(presentation), new BudgetSection(presentation, false),
                new OpenPointsSection(presentation, source, EnumSet.of(MethodStep.ORGANISATION),
                        "governance.open"))
                .map(PlanSection::compose).flatMap(Optional::stream).toList();
        return new Frame(presentation).document("governance-and-finance", new EcosystemFacts(presentation).ambition(),
                new GovernanceFigures(presentation).facts().stream().toList(), sections);
    }
}
