/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.ecosystemstudio.assessment.steps.StepProgress;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/**
 * What the rules say about a model.
 *
 * @param outcomes what became of each rule, in the order of the rules
 * @param steps how far the model is with the steps of the method
 */
public record Assessment(List<RuleOutcome> outcomes, StepProgress steps) {

    /** Creates an assessment. */
    public Assessment {
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(steps);
    }

    /** Assesses a model by all installed rules. */
    public static Assessment of(Plan plan) {
        return of(plan, AssessmentSettings.NONE);
    }

    /**
     * Assesses a model by all installed rules.
     *
     * @param overriding settings that go before those of the model
     */
    public static Assessment of(Plan plan, AssessmentSettings overriding) {
        return of(plan, InstalledRules.all(), overriding);
    }

    /**
     * Assesses a model by the given rules, in their order.
     *
     * @param overriding settings that go before those of the model
     */
    public static Assessment of(Plan plan, Collection<? extends Rule> rules, AssessmentSettings overriding) {
        return new Assessor(plan, rules, overriding).assess();
    }

    /**
     * What does not hold and is to be said now: neither waived nor {@linkplain #waiting() waiting}. Errors first, then
     * warnings, then information; within them in the order of the rules, and of a rule's findings in the order of the
     * model's elements.
     */
    public List<Finding> findings() {
        return select(finding -> !isWaiting(finding));
    }

    /** The findings of the severity that are to be said now. */
    public List<Finding> findings(Severity severity) {
        return select(finding -> finding.severity() == severity && !isWaiting(finding));
    }

    /** All that does not hold and is not waived, whether its time has come or not, in the same order. */
    public List<Finding> allFindings() {
        return select(finding -> true);
    }

    /**
     * What does not hold but is of a later step than the model has come to. Errors do not wait, nor does what belongs to
     * no step.
     */
    public List<Finding> waiting() {
        return select(this::isWaiting);
    }

    /** What does not hold but is waived, in the order of the rules. */
    public List<WaivedFinding> waived() {
        return outcomes.stream().flatMap(outcome -> outcome.waived().stream()).toList();
    }

    /** What became of a rule; empty when it was not asked. */
    public Optional<RuleOutcome> outcome(String code) {
        return outcomes.stream().filter(outcome -> outcome.rule().code().equals(code)).findFirst();
    }

    /** Whether a finding that is to be said now has the severity or a heavier one. */
    public boolean hasAtLeast(Severity severity) {
        return !select(finding -> finding.severity().isAtLeast(severity) && !isWaiting(finding)).isEmpty();
    }

    private boolean isWaiting(Finding finding) {
        return finding.severity() != Severity.ERROR
                && finding.rule().ownStep().filter(step -> !steps.hasCome(step)).isPresent();
    }

    private List<Finding> select(Predicate<Finding> predicate) {
        return outcomes.stream().flatMap(outcome -> outcome.findings().stream()).filter(predicate)
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
