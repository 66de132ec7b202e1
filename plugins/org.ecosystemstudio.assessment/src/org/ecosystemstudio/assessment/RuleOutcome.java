/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.List;

import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * What became of one rule in a model.
 *
 * @param rule the rule
 * @param findings what does not hold and is not waived, in the order of the model's elements
 * @param waived what does not hold but is waived
 * @param evidence the elements by which it holds
 */
public record RuleOutcome(RuleDescription rule, List<Finding> findings, List<WaivedFinding> waived,
        List<Element> evidence) {

    /** Creates an outcome. */
    public RuleOutcome {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        evidence = List.copyOf(evidence);
    }

    /** Whether the rule found something to speak about, good or bad. */
    public boolean applies() {
        return !(findings.isEmpty() && waived.isEmpty() && evidence.isEmpty());
    }

    /** Whether the rule applies and everything that it asks is there; what is waived is not. */
    public boolean holds() {
        return findings.isEmpty() && waived.isEmpty() && !evidence.isEmpty();
    }
}
