/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.ProductVersion;
import org.ecosystemstudio.cli.findings.DisplayPaths;
import org.ecosystemstudio.cli.findings.FindingsReport;
import org.ecosystemstudio.cli.findings.FindingsWriter;
import org.ecosystemstudio.cli.findings.JsonFindings;
import org.ecosystemstudio.cli.findings.SarifFindings;
import org.ecosystemstudio.cli.findings.TextFindings;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/** Reads and assesses models and prints what was found. */
final class Check {

    private final Invocation invocation;
    private final String format;
    private final Severity failOn;

    Check(Invocation invocation, String format, String failOn) {
        this.invocation = invocation;
        this.format = format;
        this.failOn = Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
    }

    /** Checks the models at the paths and gives the exit code. */
    int run(List<Path> paths, LocalDate today) throws CommandException, IOException {
        long start = System.nanoTime();
        NamedModels models;
        List<Problem> findings;
        try (Progress progress = invocation.progress()) {
            models = NamedModels.find(paths, invocation);
            findings = models.review(today, progress).stream().map(ReviewedModel::problems).flatMap(List::stream)
                    .toList();
        }
        FindingsReport report =
                new FindingsReport(findings, models.fileCount(), Duration.ofNanos(System.nanoTime() - start));
        writer(models.names()).write(report);
        if (report.hasUnreadableFile()) {
            return ExitCode.UNUSABLE;
        }
        return report.hasAtLeast(failOn) ? ExitCode.FOUND : ExitCode.FINE;
    }

    private FindingsWriter writer(DisplayPaths names) {
        return switch (format) {
            case FindingsFormats.JSON -> new JsonFindings(invocation, names);
            case FindingsFormats.SARIF -> new SarifFindings(invocation, names, ProductVersion.number());
            default -> new TextFindings(invocation, names);
        };
    }
}
