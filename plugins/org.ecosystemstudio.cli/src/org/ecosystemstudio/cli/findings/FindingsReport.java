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
 * @param waived what was found but is accepted with a reason, in the order in which it is shown
 * @param waiting how many findings are held back until their step has come
 * @param files how many files were read
 * @param time how long it took
 */
public record FindingsReport(List<Problem> findings, List<WaivedProblem> waived, int waiting, int files,
        Duration time) {

    /** Keeps copies of the lists. */
    public FindingsReport {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /** A report in which nothing is waived or waits. */
    public FindingsReport(List<Problem> findings, int files, Duration time) {
        this(findings, List.of(), 0, files, time);
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
