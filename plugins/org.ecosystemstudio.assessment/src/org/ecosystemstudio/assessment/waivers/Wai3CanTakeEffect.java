/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.ClosingRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * WAI3: a waiver can take effect: it gives a reason, and what it is for is no error and nothing that is said about waivers
 * and settings. One whose last day has gone by is left to WAI1.
 */
public final class Wai3CanTakeEffect implements ClosingRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("WAI3");
    }

    @Override
    public void check(RuleContext context, Waivers waivers, RuleReport report) {
        for (Waiver waiver : context.view().all(Waiver.class)) {
            boolean isKnown = context.isAssessedBy(waiver.getCode())
                    || GuidingQuestion.find(waiver.getCode()).isPresent();
            if (isKnown && !Waivers.isExpired(waiver, context.today())) {
                check(waiver, waivers.errors(waiver), report);
            }
        }
    }

    private static void check(Waiver waiver, Set<Element> errors, RuleReport report) {
        if (!Waivers.isWaivable(waiver.getCode())) {
            report.finding(Observation.about(waiver, Literals.WAIVER__CODE).in("never").with(waiver.getCode()));
        } else if (!Stated.is(waiver.getReason())) {
            report.finding(Observation.about(waiver, Literals.WAIVER__REASON).in("reason").with(waiver.getCode()));
        } else if (!errors.isEmpty()) {
            report.finding(Observation.about(waiver, Literals.WAIVER__CODE).in("error")
                    .with(waiver.getCode(), errors.iterator().next()).relatedTo(List.copyOf(errors)));
        } else {
            report.evidence(waiver);
        }
    }
}
