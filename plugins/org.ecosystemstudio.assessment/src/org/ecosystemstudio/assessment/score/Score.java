/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import java.util.Collection;
import java.util.OptionalInt;

import org.ecosystemstudio.assessment.RuleOutcome;

/**
 * How many of the rules that count hold: a rule counts when it applies and is not waived.
 *
 * @param held how many hold
 * @param open how many do not
 */
public record Score(int held, int open) {

    private static final int WHOLE = 100;

    /** The score of the outcomes of some rules. */
    public static Score of(Collection<RuleOutcome> outcomes) {
        return new Score(count(outcomes, Verdict.HOLDS), count(outcomes, Verdict.OPEN));
    }

    /** How many rules count. */
    public int counted() {
        return held + open;
    }

    /** The share of the rules that hold among those that count, in whole percent, halves upwards; empty when none counts. */
    public OptionalInt percent() {
        return counted() == 0 ? OptionalInt.empty()
                : OptionalInt.of((2 * WHOLE * held + counted()) / (2 * counted()));
    }

    private static int count(Collection<RuleOutcome> outcomes, Verdict verdict) {
        return (int) outcomes.stream().filter(outcome -> Verdict.of(outcome) == verdict).count();
    }
}
