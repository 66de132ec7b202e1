/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.steps.StepProgress;
import org.ecosystemstudio.model.method.DefinitionPart;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.SuccessFactor;

/**
 * How an ecosystem does, to be discussed by its steering group. What waits for a later step counts: a score card shows the
 * whole way, not the next steps.
 *
 * @param factors the seven success factors, in order
 * @param definition the five parts of the definition of an ecosystem, in order
 * @param type whether the content fits the type of ecosystem (handbook table 1)
 * @param steps how far the model is with the steps of the method
 */
public record ScoreCard(List<FactorScore> factors, List<PartVerdict> definition, RuleOutcome type,
        StepProgress steps) {

    private static final String TYPE_RULE = "TYP1";

    /** Creates a score card. */
    public ScoreCard {
        factors = List.copyOf(factors);
        definition = List.copyOf(definition);
        Objects.requireNonNull(type);
        Objects.requireNonNull(steps);
    }

    /**
     * The score card of a model. A rule that it was not assessed by counts as one that does not apply.
     *
     * @param assessment what the rules say about it
     */
    public static ScoreCard of(Assessment assessment) {
        List<FactorScore> factors = Arrays.stream(SuccessFactor.values()).map(factor -> new FactorScore(factor,
                factor.rules().stream().map(RuleDescription::code).map(code -> outcome(assessment, code)).toList()))
                .toList();
        List<PartVerdict> definition = Arrays.stream(DefinitionPart.values())
                .map(part -> new PartVerdict(part, outcome(assessment, part.rule().code()))).toList();
        return new ScoreCard(factors, definition, outcome(assessment, TYPE_RULE), assessment.steps());
    }

    private static RuleOutcome outcome(Assessment assessment, String code) {
        return assessment.outcome(code)
                .orElseGet(() -> new RuleOutcome(RuleCatalogue.rule(code), List.of(), List.of(), List.of()));
    }
}
