/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Optional;

import org.ecosystemstudio.model.messages.MessageBundle;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * One thing that must hold in a model. A rule looks at elements one at a time ({@link ElementRule}) or at the model as a
 * whole ({@link ModelRule}), or at what the others left ({@link ClosingRule}); it keeps nothing between two models, so that one instance serves all of them.
 *
 * <p>What a rule says to people stands in {@code messages.properties} beside its class, under its code: for the code
 * {@code GOAL7} the keys {@code GOAL7.problem} (what is wrong) and {@code GOAL7.remedy} (what to do about it), and for
 * each of its cases {@code GOAL7.case.problem} and {@code GOAL7.case.remedy}.
 */
public sealed interface Rule permits ElementRule, ModelRule, ClosingRule {

    /** What the rule is: code, severities, step, source, number, title and reason. */
    RuleDescription description();

    /** Where its sentences stand; {@code messages.properties} beside its class unless it says otherwise. */
    default MessageBundle messages() {
        return MessageBundle.beside(getClass());
    }

    /**
     * Models that show what the rule means; those beside its class ({@link RuleExamples#beside}) unless it says otherwise.
     * Empty when it has none.
     */
    default Optional<RuleExamples> examples() {
        return RuleExamples.beside(getClass(), description().code());
    }
}
