/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Collection;
import java.util.List;

import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;

/**
 * What the rules say about a model.
 *
 * @param findings what does not hold: errors first, then warnings, then information; within them in the order of the
 *            rules, and of a rule's findings in the order of the model's elements
 */
public record Assessment(List<Finding> findings) {

    /** Creates an assessment. */
    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Assesses a model by all installed rules. */
    public static Assessment of(Plan plan) {
        return of(plan, InstalledRules.all());
    }

    /** Assesses a model by the given rules, in their order. */
    public static Assessment of(Plan plan, Collection<? extends Rule> rules) {
        return new Assessment(new Round(plan, rules).findings());
    }

    /** The findings of the severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Whether there is a finding of the severity or a heavier one. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}
