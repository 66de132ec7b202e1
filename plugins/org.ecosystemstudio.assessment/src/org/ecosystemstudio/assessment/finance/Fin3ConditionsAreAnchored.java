/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.planning.recorded.RecordedProgress;

/**
 * FIN3: each grant condition is anchored in an action (or something within one) that is not stopped, or an
 * administration rule. Conditions
 * of a rejected subsidy are nobody's work.
 */
public final class Fin3ConditionsAreAnchored implements ElementRule<GrantCondition> {

    private static final String SOMETHING = "TimeRecords";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("FIN3");
    }

    @Override
    public Class<GrantCondition> subject() {
        return GrantCondition.class;
    }

    @Override
    public boolean appliesTo(GrantCondition condition, RuleContext context) {
        return !(condition.eContainer() instanceof Subsidy subsidy && subsidy.getStatus() == SubsidyStatus.REJECTED);
    }

    @Override
    public void check(GrantCondition condition, RuleContext context, RuleReport report) {
        List<NamedElement> anchors = condition.getAnchors();
        if (anchors.stream().noneMatch(Fin3ConditionsAreAnchored::holds)) {
            report.finding(Observation.about(condition, Literals.GRANT_CONDITION__ANCHORS)
                    .in(variant(anchors)).with(condition, proposal(context), anchors)
                    .relatedTo(anchors));
        }
    }

    private static String variant(List<NamedElement> anchors) {
        if (anchors.isEmpty()) {
            return "";
        }
        return anchors.stream().anyMatch(anchor -> work(anchor).isPresent()) ? "stopped" : "elsewhere";
    }

    /** Whether an anchor is work that goes on, or administration; a name that leads nowhere is reported as that. */
    private static boolean holds(NamedElement anchor) {
        return anchor.eIsProxy() || anchor instanceof AdministrationRule
                || work(anchor).filter(item -> !RecordedProgress.isStopped(item)).isPresent();
    }

    /** The work that an anchor is, or is a part of. */
    private static Optional<WorkItem> work(NamedElement anchor) {
        EObject around = anchor;
        while (around != null && !(around instanceof WorkItem)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((WorkItem) around);
    }

    private static String proposal(RuleContext context) {
        return Stream
                .concat(context.view().all(AdministrationRule.class).stream(),
                        context.view().actions().stream().filter(action -> !RecordedProgress.isStopped(action)))
                .findFirst().map(ElementName::shortName).orElse(SOMETHING);
    }
}
