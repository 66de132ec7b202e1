/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.generate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.FindingsReport;
import org.ecosystemstudio.cli.findings.FindingsSummary;
import org.ecosystemstudio.cli.findings.TextFindings;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.ModelFolderNames;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.generation.output.OutputFolder;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/** Makes the documents of models and writes them into the output folder: of all models, or when one has errors, of none. */
final class Generation {

    private final Invocation invocation;
    private final Path out;
    private final boolean force;

    Generation(Invocation invocation, Path out, boolean force) {
        this.invocation = invocation;
        this.out = out;
        this.force = force;
    }

    /** Generates, says what was written, and gives the exit code. */
    int run(List<Path> paths, LocalDate today, Set<Language> languages, Set<DocumentFormat> formats)
            throws CommandException {
        long start = System.nanoTime();
        NamedModels models;
        List<ReviewedModel> reviewed;
        List<Path> written = List.of();
        try (Progress progress = invocation.progress()) {
            models = NamedModels.find(paths, invocation);
            reviewed = models.review(today, progress);
            if (reviewed.stream().allMatch(ReviewedModel::isSound)) {
                progress.step(invocation.text("progress.writing", out));
                written = write(models, reviewed, DocumentSelection.actionPlan(languages, formats));
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        List<Problem> findings = reviewed.stream().map(ReviewedModel::problems).flatMap(List::stream).toList();
        return written.isEmpty() ? reportErrors(findings, models, time) : reportFiles(written, findings, time);
    }

    private List<Path> write(NamedModels models, List<ReviewedModel> reviewed, DocumentSelection selection)
            throws CommandException {
        List<String> subfolders = ModelFolderNames.of(models.folders().stream().map(ModelFolder::root).toList());
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < reviewed.size(); i++) {
            DocumentSet documents = DocumentSet.of(reviewed.get(i), selection);
            files.addAll((reviewed.size() == 1 ? documents : documents.in(subfolders.get(i))).files());
        }
        try {
            return new OutputFolder(out).write(files, force);
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        }
    }

    private int reportErrors(List<Problem> findings, NamedModels models, Duration time) {
        List<Problem> errors = findings.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        FindingsReport report = new FindingsReport(errors, models.fileCount(), time);
        new TextFindings(invocation, models.names()).write(report);
        invocation.err().println(invocation.text("generate.nothing"));
        return report.hasUnreadableFile() ? ExitCode.UNUSABLE : ExitCode.FOUND;
    }

    private int reportFiles(List<Path> written, List<Problem> findings, Duration time) {
        written.forEach(path -> invocation.out().println(PrintableText.line(path.toString())));
        invocation.out().flush();
        String sum = invocation.text("generate.done", FindingsSummary.counted("files", written.size(), invocation),
                FindingsSummary.seconds(time, invocation));
        String open = findings.isEmpty() ? ""
                : ' ' + invocation.text("generate.open",
                        FindingsSummary.counted("findings", findings.size(), invocation));
        invocation.err().println(sum + open);
        return ExitCode.FINE;
    }
}
