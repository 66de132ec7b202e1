/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.Audience;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.EnvironmentFactor;
import org.ecosystemstudio.model.ecosystem.Finance;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Governance;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Influence;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SwotItem;
import org.ecosystemstudio.model.ecosystem.Theme;

/** What a model must hold for a document to say something. */
final class DocumentSubject {

    private DocumentSubject() {
    }

    /** Whether the source has what the document is about. */
    static boolean isIn(DocumentSource source, DocumentType type) {
        List<Class<? extends EObject>> subjects = subjects(type);
        EcosystemView view = source.plan().view();
        return type == DocumentType.CHANGES ? source.earlier().isPresent()
                : subjects.isEmpty() || subjects.stream().anyMatch(subject -> !view.all(subject).isEmpty());
    }

    /** The kinds of element of which one is enough; empty for a document that always has something to say. */
    private static List<Class<? extends EObject>> subjects(DocumentType type) {
        return switch (type) {
            case HEATMAP -> anyOf(Capability.class, Theme.class);
            case PROPOSITION_SHEET -> anyOf(Proposition.class);
            case ROADMAP -> anyOf(Theme.class);
            case SWOT -> anyOf(SwotItem.class, Influence.class, EnvironmentFactor.class, Risk.class);
            case GOVERNANCE_AND_FINANCE -> anyOf(Governance.class, Group.class, Finance.class, Agreement.class);
            case CALENDAR -> anyOf(Action.class, Milestone.class, Recurrence.class);
            case WORK_BREAKDOWN -> anyOf(Action.class);
            case ADMINISTRATION_GUIDELINE -> anyOf(AdministrationRule.class, Finance.class, Subsidy.class);
            case SUBSIDY_REPORT -> anyOf(Subsidy.class);
            case COMMUNICATION_PLAN -> anyOf(Audience.class);
            case DECISION_REGISTER -> anyOf(Decision.class, Adjustment.class, Subsidy.class);
            case NEXT_SPRINT -> anyOf(Sprint.class);
            case GOALS_AND_AGENDA -> anyOf(Goal.class, Action.class);
            case START_DOCUMENT, ECOSYSTEM_CANVAS, ECOSYSTEM_PLAN, ACTION_PLAN, DASHBOARD, MEETING_PACK, CHANGES,
                    SCORE_CARD, QUESTIONS, TOOLS_PER_STEP, PARTNER_PACK ->
                List.of();
        };
    }

    @SafeVarargs
    private static List<Class<? extends EObject>> anyOf(Class<? extends EObject>... kinds) {
        return Arrays.asList(kinds);
    }
}
