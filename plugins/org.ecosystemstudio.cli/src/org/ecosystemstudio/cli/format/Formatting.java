/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.FindingsReport;
import org.ecosystemstudio.cli.findings.FindingsSummary;
import org.ecosystemstudio.cli.findings.TextFindings;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.Problem;

/**
 * Formats the files that were named, and those below the folders that were named. A file named by itself is formatted
 * alone, although it is read with the model that it belongs to.
 */
final class Formatting {

    private final Invocation invocation;
    private final boolean check;
    private final List<Path> unformatted = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();

    /** @param check whether to say only which files are not formatted, and change none */
    Formatting(Invocation invocation, boolean check) {
        this.invocation = invocation;
        this.check = check;
    }

    /** Formats, says what was changed, and gives the exit code. */
    int run(List<Path> paths) throws CommandException {
        long start = System.nanoTime();
        NamedModels models;
        int files = 0;
        try (Progress progress = invocation.progress()) {
            models = NamedModels.find(paths, invocation);
            Set<Path> named = paths.stream().filter(Files::isRegularFile).map(Formatting::absolute)
                    .collect(Collectors.toSet());
            List<Path> folders = paths.stream().filter(Files::isDirectory).map(Formatting::absolute).toList();
            for (LoadedModel model : models.load(progress)) {
                for (int i = 0; i < model.files().size(); i++) {
                    Path file = absolute(model.files().get(i));
                    if (named.contains(file) || folders.stream().anyMatch(file::startsWith)) {
                        files++;
                        format(new ModelFile(model, i));
                    }
                }
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        unformatted.forEach(file -> invocation.out().println(PrintableText.line(models.names().of(file))));
        invocation.out().flush();
        if (!refusals.isEmpty()) {
            FindingsReport report = new FindingsReport(refusals, files, time);
            new TextFindings(invocation, models.names()).write(report);
            return report.hasUnreadableFile() ? ExitCode.UNUSABLE : ExitCode.FOUND;
        }
        invocation.err().println(invocation.text(check ? "format.checked" : "format.done",
                FindingsSummary.counted("files", unformatted.size(), invocation), files,
                FindingsSummary.seconds(time, invocation)));
        return check && !unformatted.isEmpty() ? ExitCode.FOUND : ExitCode.FINE;
    }

    private void format(ModelFile file) throws CommandException {
        if (file.refusals().isEmpty()) {
            if (file.isChangedByFormatting()) {
                if (!check) {
                    file.replace(invocation);
                }
                unformatted.add(file.path());
            }
        } else {
            refusals.addAll(file.refusals());
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
