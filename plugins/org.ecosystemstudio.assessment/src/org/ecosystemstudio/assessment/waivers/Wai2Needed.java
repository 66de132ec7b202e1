/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import java.util.List;

import org.ecosystemstudio.assessment.ClosingRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.GuidingQuestion;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * WAI2: every waiver that counts is needed, by something that a rule finds or by a question without an answer, and so is
 * each element that it names. One that names an element that does not exist is left alone.
 */
public final class Wai2Needed implements ClosingRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("WAI2");
    }

    @Override
    public void check(RuleContext context, Waivers waivers, RuleReport report) {
        for (Waiver waiver : context.view().all(Waiver.class)) {
            if (isJudged(waiver, waivers, context)) {
                List<NamedElement> unmatched = waivers.unmatched(waiver);
                if (!waivers.isMatched(waiver)) {
                    report.finding(Observation.about(waiver, Literals.WAIVER__CODE).in(variant(waiver, context))
                            .with(waiver.getCode()));
                } else if (unmatched.isEmpty() || question(waiver)) {
                    report.evidence(waiver);
                } else {
                    report.finding(Observation.about(waiver, Literals.WAIVER__ELEMENTS).in("part")
                            .with(waiver.getCode(), unmatched).relatedTo(unmatched));
                }
            }
        }
    }

    private static boolean isJudged(Waiver waiver, Waivers waivers, RuleContext context) {
        return (context.isAssessedBy(waiver.getCode()) || question(waiver)) && waivers.counts(waiver)
                && waiver.getElements().stream().noneMatch(NamedElement::eIsProxy);
    }

    private static boolean question(Waiver waiver) {
        return GuidingQuestion.find(waiver.getCode()).isPresent();
    }

    private static String variant(Waiver waiver, RuleContext context) {
        if (question(waiver)) {
            boolean answered = context.steps().steps().stream().flatMap(step -> step.questions().stream())
                    .anyMatch(status -> status.question().code().equals(waiver.getCode()) && status.isAnswered());
            return answered ? "answered" : "twice";
        }
        return waiver.getElements().isEmpty() ? "whole" : "elements";
    }
}
