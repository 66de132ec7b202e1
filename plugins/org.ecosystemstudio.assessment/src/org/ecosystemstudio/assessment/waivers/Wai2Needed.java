/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import java.util.HashSet;
import java.util.Set;

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
 * WAI2: every waiver that counts is needed, by something that a rule finds or by a question without an answer. A waiver
 * of this rule itself is left alone, because what it is for shows only afterwards; so is one that names an element that
 * does not exist.
 */
public final class Wai2Needed implements ClosingRule {

    private static final String CODE = "WAI2";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule(CODE);
    }

    @Override
    public void check(RuleContext context, Waivers waivers, RuleReport report) {
        Set<Waiver> unused = new HashSet<>(waivers.unused());
        for (Waiver waiver : context.view().all(Waiver.class)) {
            if (isJudged(waiver, context)) {
                if (unused.contains(waiver)) {
                    report.finding(Observation.about(waiver, Literals.WAIVER__CODE).in(variant(waiver, context))
                            .with(waiver.getCode()));
                } else {
                    report.evidence(waiver);
                }
            }
        }
    }

    private static boolean isJudged(Waiver waiver, RuleContext context) {
        return (context.isAssessedBy(waiver.getCode()) || question(waiver)) && !CODE.equals(waiver.getCode())
                && !Waivers.isExpired(waiver, context.today())
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
