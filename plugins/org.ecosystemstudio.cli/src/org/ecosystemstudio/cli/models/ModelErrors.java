/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.models;

import java.time.Duration;
import java.util.List;

import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.FindingsReport;
import org.ecosystemstudio.cli.findings.TextFindings;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/** The errors of models of which nothing is made. */
public final class ModelErrors {

    private ModelErrors() {
    }

    /** Prints the errors and that they come first, and gives the exit code. */
    public static int report(List<ReviewedModel> reviewed, NamedModels models, Duration time, Invocation invocation) {
        List<Problem> errors = reviewed.stream().map(ReviewedModel::problems).flatMap(List::stream)
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        FindingsReport report = new FindingsReport(errors, models.fileCount(), time);
        new TextFindings(invocation, models.names()).write(report);
        invocation.err().println(invocation.text("generate.nothing"));
        return report.hasUnreadableFile() ? ExitCode.UNUSABLE : ExitCode.FOUND;
    }
}
