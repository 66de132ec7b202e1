/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.budget.BudgetSection;
import org.ecosystemstudio.documents.calendar.CalendarSection;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.Anchors;
import org.ecosystemstudio.documents.sections.Frame;
import org.ecosystemstudio.documents.sections.OpenPointsSection;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.sections.RisksSection;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;
import org.ecosystemstudio.planning.Plan;

/** The action plan: what is to be done, by whom, when and at what cost, for a board and for those who do it (handbook 3.5). */
public final class ActionPlan {

    private final Plan plan;
    private final Presentation presentation;
    private final DocumentSource source;
    private final boolean showsOpenPoints;

    /** Prepares the plan's document. */
    public ActionPlan(Wording wording, DocumentSource source) {
        this.source = source;
        plan = source.plan();
        showsOpenPoints = source.disclosure().shows(VisibilitySubject.OPEN_POINTS);
        presentation = new Presentation(wording, plan,
                new Anchors(plan.view(), Participation.busyActors(plan))::of);
    }

    /** Makes the document; sections about which the model says nothing are left out. */
    public Document compose() {
        Cover cover = new Cover(presentation);
        List<Section> sections = Stream
                .of(new StandingSection(presentation, showsOpenPoints), new GoalsSection(presentation),
                        new PlanningSection(presentation), new CalendarSection(presentation),
                        new ActorsSection(presentation),
                        new BudgetSection(presentation, true), new RisksSection(presentation),
                        new HistorySection(presentation), new OpenPointsSection(presentation, source))
                .map(PlanSection::compose).flatMap(Optional::stream).toList();
        return new Document(presentation.wording().language(), plan.today(),
                List.of(new Inline.Text(presentation.word("document.action-plan"))), cover.eyebrow(), cover.title(),
                cover.lead(), cover.opening(), sections, new Frame(presentation).closing());
    }
}
