/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.model.method.SuccessFactor;

/**
 * How a model does on a success factor (handbook 2.2).
 *
 * @param factor the factor
 * @param outcomes what became of its rules, in order
 */
public record FactorScore(SuccessFactor factor, List<RuleOutcome> outcomes) {

    /** Creates the score of a factor. */
    public FactorScore {
        Objects.requireNonNull(factor);
        outcomes = List.copyOf(outcomes);
    }

    /** The score; without a percentage when none of the rules counts, and the factor cannot be assessed yet. */
    public Score score() {
        return Score.of(outcomes);
    }
}
