/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.WaivedFinding;
import org.ecosystemstudio.model.ReducedModel;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.planning.disclosure.DisclosedPlan;

/**
 * What the rules say to an audience: only what is true of the whole model, in sentences that are made of what the audience
 * may see, so that neither a false complaint nor a hidden name gets into a document.
 */
public final class DisclosedAssessment {

    private DisclosedAssessment() {
    }

    /**
     * The assessment of the plan that an audience may see.
     *
     * @param whole what the rules say about the whole model
     * @param settings the settings by which it was assessed
     */
    public static Assessment of(Assessment whole, DisclosedPlan disclosed, AssessmentSettings settings) {
        Set<Complaint> open = new HashSet<>();
        Set<Complaint> waived = new HashSet<>();
        for (RuleOutcome outcome : whole.outcomes()) {
            outcome.findings().forEach(finding -> open.add(Complaint.of(finding, Function.identity())));
            outcome.waived().forEach(each -> waived.add(Complaint.of(each.finding(), Function.identity())));
        }
        Assessment shown = Assessment.of(disclosed.plan(), settings);
        return new Assessment(shown.outcomes().stream()
                .map(outcome -> outcome(outcome, whole, open, waived, disclosed.model())).toList(), shown.steps());
    }

    private static RuleOutcome outcome(RuleOutcome outcome, Assessment whole, Set<Complaint> open,
            Set<Complaint> waived, ReducedModel model) {
        List<Element> evidence = whole.outcome(outcome.rule().code()).map(RuleOutcome::evidence).orElse(List.of())
                .stream().flatMap(element -> model.copyOf(element).stream()).toList();
        List<Finding> findings = outcome.findings().stream()
                .filter(finding -> open.contains(Complaint.of(finding, model::original))).toList();
        List<WaivedFinding> accepted = outcome.waived().stream()
                .filter(each -> waived.contains(Complaint.of(each.finding(), model::original))).toList();
        return new RuleOutcome(outcome.rule(), findings, accepted, evidence);
    }

    private record Complaint(String code, EObject element) {

        static Complaint of(Finding finding, Function<Element, Element> original) {
            return new Complaint(finding.code(), Objects.requireNonNull(original.apply(finding.element())));
        }
    }
}
