/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.ProductVersion;
import org.ecosystemstudio.cli.check.CheckedModel.Identified;
import org.ecosystemstudio.cli.findings.DisplayPaths;
import org.ecosystemstudio.cli.findings.FindingsReport;
import org.ecosystemstudio.cli.findings.FindingsSummary;
import org.ecosystemstudio.cli.findings.FindingsWriter;
import org.ecosystemstudio.cli.findings.JsonFindings;
import org.ecosystemstudio.cli.findings.SarifFindings;
import org.ecosystemstudio.cli.findings.TextFindings;
import org.ecosystemstudio.cli.findings.WaivedProblem;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.language.loading.Problem;

/** Reads and assesses models and prints what was found: errors first, then warnings, then remarks. */
final class Check {

    private static final Comparator<Problem> BY_SEVERITY =
            Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder());

    private final Invocation invocation;
    private final CheckOptions options;

    Check(Invocation invocation, CheckOptions options) {
        this.invocation = invocation;
        this.options = options;
    }

    /** Checks the models at the paths and gives the exit code. */
    int run(List<Path> paths, LocalDate today) throws CommandException, IOException {
        long start = System.nanoTime();
        NamedModels models;
        List<CheckedModel> checked;
        try (Progress progress = invocation.progress()) {
            models = NamedModels.find(paths, invocation);
            checked = models.review(today, options.rules(), progress).stream()
                    .map(model -> new CheckedModel(model, invocation.language())).toList();
        }
        List<Identified> found = checked.stream().flatMap(model -> model.findings(options.ignoresWaiting()).stream())
                .toList();
        List<Problem> fresh = withoutAccepted(found, checked).stream().sorted(BY_SEVERITY).toList();
        List<WaivedProblem> waived = checked.stream().flatMap(model -> model.waived().stream()).toList();
        int waiting = options.ignoresWaiting() ? 0 : checked.stream().mapToInt(CheckedModel::waiting).sum();
        FindingsReport report = new FindingsReport(fresh, waived, waiting, models.fileCount(),
                Duration.ofNanos(System.nanoTime() - start));
        writer(models.names()).write(report);
        if (report.hasUnreadableFile()) {
            return ExitCode.UNUSABLE;
        }
        return report.hasAtLeast(options.failOn()) ? ExitCode.FOUND : ExitCode.FINE;
    }

    private List<Problem> withoutAccepted(List<Identified> found, List<CheckedModel> checked) throws CommandException {
        Optional<Path> file = options.baseline();
        if (file.isEmpty()) {
            return found.stream().map(Identified::problem).toList();
        }
        boolean writes = options.updateBaseline() || Files.notExists(file.get());
        if (writes && !checked.stream().allMatch(CheckedModel::isAssessed)) {
            invocation.err().println(invocation.text("baseline.notWritten", file.get()));
            return found.stream().map(Identified::problem).toList();
        }
        Baseline accepted = writes ? accept(found, file.get()) : read(file.get());
        return found.stream().filter(finding -> finding.identity().isEmpty() || !accepted.take(finding.identity()))
                .map(Identified::problem).toList();
    }

    private Baseline accept(List<Identified> found, Path file) throws CommandException {
        Baseline baseline = Baseline
                .of(found.stream().map(Identified::identity).filter(identity -> !identity.isEmpty()).toList());
        try {
            baseline.write(file);
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        } catch (IOException exception) {
            throw new CommandException(invocation.text("output.failed", exception.getMessage()));
        }
        invocation.err().println(invocation.text("baseline.written",
                FindingsSummary.counted("findings", baseline.size(), invocation), file));
        return baseline;
    }

    private Baseline read(Path file) throws CommandException {
        try {
            return Baseline.read(file);
        } catch (IOException exception) {
            throw new CommandException(file + ": " + invocation.text("baseline.unreadable"));
        }
    }

    private FindingsWriter writer(DisplayPaths names) {
        return switch (options.format()) {
            case FindingsFormats.JSON -> new JsonFindings(invocation, names);
            case FindingsFormats.SARIF -> new SarifFindings(invocation, names, ProductVersion.number());
            default -> new TextFindings(invocation, names, options.all());
        };
    }
}
