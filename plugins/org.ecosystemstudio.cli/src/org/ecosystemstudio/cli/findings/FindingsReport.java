/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.time.Duration;
import java.util.List;

import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.model.messages.Severity;

/**
 * What was found in the models that were looked at.
 *
 * @param findings the findings, in the order in which they are shown
 * @param files how many files were read
 * @param time how long it took
 */
public record FindingsReport(List<Problem> findings, int files, Duration time) {

    /** Keeps a copy of the findings. */
    public FindingsReport {
        findings = List.copyOf(findings);
    }

    /** How many findings are exactly that severe. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether a finding is at least that severe. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** Whether the system did not let a file be read. */
    public boolean hasUnreadableFile() {
        return findings.stream().anyMatch(finding -> finding.code().equals(ProblemCodes.UNREADABLE));
    }
}
