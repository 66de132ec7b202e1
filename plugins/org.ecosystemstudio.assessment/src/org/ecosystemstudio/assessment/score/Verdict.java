/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import org.ecosystemstudio.assessment.RuleOutcome;

/** How a rule counts in a score. */
public enum Verdict {
    /** Everything that the rule asks is there. */
    HOLDS,
    /** Something that the rule asks is missing. */
    OPEN,
    /** What is missing is accepted with a reason; the rule counts neither as held nor as open. */
    WAIVED,
    /** The rule has nothing to speak about in the model. */
    NOT_APPLICABLE;

    /** How the outcome of a rule counts. */
    public static Verdict of(RuleOutcome outcome) {
        if (!outcome.findings().isEmpty()) {
            return OPEN;
        }
        if (!outcome.waived().isEmpty()) {
            return WAIVED;
        }
        return outcome.holds() ? HOLDS : NOT_APPLICABLE;
    }
}
