/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.FindingsSummary;
import org.ecosystemstudio.cli.generate.ActorOfDocuments;
import org.ecosystemstudio.cli.generate.WrittenDocuments;
import org.ecosystemstudio.cli.models.ModelErrors;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.language.loading.ModelFolder;

/** Makes documents, and again after each change of their models. While a model has errors its last documents stay. */
final class WatchedDocuments {

    private final List<Path> paths;
    private final Path out;
    private final boolean force;
    private final DocumentSelection selection;
    private final Today today;
    private final Invocation invocation;
    private final Map<String, byte[]> last = new HashMap<>();

    WatchedDocuments(List<Path> paths, Path out, boolean force, DocumentSelection selection, Today today,
            Invocation invocation) {
        this.paths = paths;
        this.out = out;
        this.force = force;
        this.selection = selection;
        this.today = today;
        this.invocation = invocation;
    }

    /** Goes on until the thread is interrupted or the process ends; then gives the exit code. */
    int run() throws CommandException {
        List<Path> roots = NamedModels.find(paths, invocation).folders().stream().map(ModelFolder::root).toList();
        try (ModelChanges changes = ModelChanges.in(roots)) {
            make();
            invocation.err().println(invocation.text("watch.waiting"));
            invocation.err().flush();
            while (true) {
                changes.await();
                makeAgain();
                invocation.err().flush();
            }
        } catch (InterruptedException stopped) {
            return ExitCode.FINE;
        } catch (IOException failure) {
            throw new CommandException(invocation.text("watch.impossible", String.valueOf(failure.getMessage())));
        }
    }

    /** A folder that is moved away, or an output folder that cannot be written for a moment, ends nothing. */
    private void makeAgain() {
        try {
            make();
        } catch (CommandException problem) {
            problem.messages().forEach(line -> invocation.err().println(Invocation.NAME + ": " + line));
        }
    }

    private void make() throws CommandException {
        long start = System.nanoTime();
        try (Progress progress = invocation.progress()) {
            NamedModels models = NamedModels.find(paths, invocation);
            List<ReviewedModel> reviewed = models.review(today.get(), progress);
            if (!reviewed.stream().allMatch(ReviewedModel::isSound)) {
                progress.close();
                ModelErrors.report(reviewed, models, Duration.ofNanos(System.nanoTime() - start), invocation);
                return;
            }
            new ActorOfDocuments(selection, invocation).requireIn(reviewed);
            List<OutputFile> files = WrittenDocuments.plainFiles(models, reviewed, List.of(), selection);
            WrittenDocuments.write(files, out, force, invocation);
            progress.close();
            report(files, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void report(List<OutputFile> files, Duration time) {
        int changed = 0;
        for (OutputFile file : files) {
            if (!Arrays.equals(last.put(file.path(), file.content()), file.content())) {
                invocation.out().println(PrintableText.line(out.resolve(file.path()).toString()));
                changed++;
            }
        }
        invocation.out().flush();
        invocation.err().println(invocation.text("watch.changed",
                FindingsSummary.counted("files", changed, invocation), FindingsSummary.seconds(time, invocation)));
    }
}
