/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import org.ecosystemstudio.model.ecosystem.Element;

/**
 * Takes what a rule saw in a model. A rule that reports neither a finding nor evidence has nothing to speak about there:
 * it does not apply.
 */
public interface RuleReport {

    /** Takes something that does not hold. */
    void finding(Observation observation);

    /**
     * Takes an element by which the rule holds, such as the participant who is the driver. An {@link ElementRule} need not
     * report evidence: each element without a finding is evidence.
     */
    void evidence(Element element);
}
