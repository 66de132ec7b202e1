/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.findings.FindingsSummary;
import org.ecosystemstudio.cli.generate.ActorOfDocuments;
import org.ecosystemstudio.cli.models.NamedModels;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.cli.watch.ModelChanges;
import org.ecosystemstudio.cli.watch.Today;
import org.ecosystemstudio.generation.DocumentSelection;
import org.ecosystemstudio.generation.DocumentSet;
import org.ecosystemstudio.generation.ReviewedModel;
import org.ecosystemstudio.generation.output.OutputFile;
import org.ecosystemstudio.language.loading.Problem;
import org.ecosystemstudio.model.messages.Severity;

/** Makes the documents of one model in memory, and again after each change, and serves them on this machine. */
final class Preview {

    private final List<Path> paths;
    private final DocumentSelection selection;
    private final Today today;
    private final Invocation invocation;

    Preview(List<Path> paths, DocumentSelection selection, Today today, Invocation invocation) {
        this.paths = paths;
        this.selection = selection;
        this.today = today;
        this.invocation = invocation;
    }

    /**
     * Goes on until the thread is interrupted or the process ends; then gives the exit code.
     *
     * @param port the port to serve at; 0 for any that is free
     */
    int run(int port) throws CommandException {
        NamedModels models = NamedModels.find(paths, invocation);
        if (models.folders().size() > 1) {
            throw new CommandException(invocation.text("preview.several", paths.getFirst()));
        }
        try (ModelChanges changes = ModelChanges.in(List.of(models.folders().getFirst().root()));
                PreviewServer server = PreviewServer.start(port, invocation.language())) {
            PreviewState state = next(PreviewState.NOTHING);
            server.show(state);
            invocation.out().println(server.address());
            invocation.out().flush();
            invocation.err().println(invocation.text("watch.waiting"));
            invocation.err().flush();
            while (true) {
                changes.await();
                state = next(state);
                server.show(state);
            }
        } catch (InterruptedException stopped) {
            return ExitCode.FINE;
        } catch (IOException failure) {
            throw new CommandException(invocation.text("preview.impossible", String.valueOf(failure.getMessage())));
        }
    }

    private PreviewState next(PreviewState before) {
        long start = System.nanoTime();
        PreviewState state;
        try (Progress progress = invocation.progress()) {
            NamedModels models = NamedModels.find(paths, invocation);
            ReviewedModel reviewed = models.review(today.get(), progress).getFirst();
            state = reviewed.isSound() ? made(reviewed, before, start)
                    : before.failed(errors(reviewed, models), invocation.text("preview.errors"));
        } catch (CommandException problem) {
            state = before.failed(problem.messages(), invocation.text("preview.errors"));
        }
        state.errors().forEach(line -> invocation.err().println(PrintableText.line(line)));
        invocation.err().println(state.summary());
        invocation.err().flush();
        return state;
    }

    private PreviewState made(ReviewedModel reviewed, PreviewState before, long start) throws CommandException {
        new ActorOfDocuments(selection, invocation).requireIn(List.of(reviewed));
        Map<String, byte[]> files = new HashMap<>();
        for (OutputFile file : DocumentSet.of(reviewed, selection).files()) {
            files.put(file.path(), file.content());
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return before.made(files, invocation.text("watch.made",
                FindingsSummary.counted("files", files.size(), invocation), FindingsSummary.seconds(time, invocation)));
    }

    private List<String> errors(ReviewedModel reviewed, NamedModels models) {
        return reviewed.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> line(problem, models)).toList();
    }

    private static String line(Problem problem, NamedModels models) {
        return models.names().of(problem.place().file()) + ":" + problem.place().line() + ":"
                + problem.place().column() + ": " + problem.message() + " [" + problem.code() + "]";
    }
}
