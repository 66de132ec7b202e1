/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.exchange.FileChange;
import org.ecosystemstudio.exchange.ImportResult;
import org.ecosystemstudio.exchange.ImportSettings;
import org.ecosystemstudio.exchange.ImportTarget;
import org.ecosystemstudio.exchange.ModelImport;
import org.ecosystemstudio.exchange.SheetFile;
import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.generation.output.AtomicFile;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.NoSuchModelException;

/** Imports one file, tells how it was understood, and prints or writes the text. */
final class Importing {

    private static final String ENDING = ".ecosystem";
    private static final Path UNNAMED = Path.of("import.ecosystem");

    private final Invocation invocation;
    private final ImportMessages messages;
    private final Path file;
    private final ImportSettings settings;

    Importing(Invocation invocation, ImportMessages messages, Path file, ImportSettings settings) {
        this.invocation = invocation;
        this.messages = messages;
        this.file = file;
        this.settings = settings;
    }

    /** Prints the text. */
    int print() throws CommandException {
        ImportResult result = run(ImportTarget.alone(UNNAMED));
        result.files().forEach(change -> change.after().lines()
                .forEach(line -> invocation.out()
                        .println(invocation.outIsTerminal() ? PrintableText.source(line) : line)));
        return ExitCode.FINE;
    }

    /** Writes a new file, of the model of its folder when there is one. */
    int writeNew(Path out) throws CommandException {
        if (!String.valueOf(out.getFileName()).endsWith(ENDING)) {
            throw new CommandException(out + ": " + messages.text("file.ending"));
        }
        if (Files.exists(out)) {
            throw new CommandException(out + ": " + messages.text("file.exists"));
        }
        Path folder = out.toAbsolutePath().normalize().getParent();
        ImportResult result = run(hasModel(folder)
                ? ImportTarget.beside(ChangedModel.load(folder, invocation, messages), out) : ImportTarget.alone(out));
        if (result.files().isEmpty()) {
            invocation.err().println(messages.text("nothing"));
            return ExitCode.FINE;
        }
        try {
            AtomicFile.create(out, result.files().getFirst().after().getBytes(StandardCharsets.UTF_8));
        } catch (OutputException exception) {
            throw unwritable(exception);
        }
        invocation.out().println(PrintableText.line(out.toString()));
        return ExitCode.FINE;
    }

    /** Changes the files of a model, after telling what changes. */
    int into(Path path, boolean dryRun) throws CommandException {
        LoadedModel model = ChangedModel.load(path, invocation, messages);
        ImportResult result = run(ImportTarget.into(model));
        ChangedLines lines = new ChangedLines(invocation);
        result.files().forEach(lines::print);
        if (result.files().isEmpty()) {
            invocation.err().println(messages.text("nothing"));
        } else if (dryRun) {
            invocation.err().println(messages.text("wouldWrite"));
        } else {
            List<ChangedFile> files = result.files().stream().map(ChangedFile::new).toList();
            for (ChangedFile changed : files) {
                changed.requireUnchanged(invocation);
            }
            for (ChangedFile changed : files) {
                changed.replace(invocation);
            }
        }
        return ExitCode.FINE;
    }

    private ImportResult run(ImportTarget target) throws CommandException {
        try {
            ImportResult result = ModelImport.of(SheetFile.read(file), target, settings);
            new ImportPreview(invocation, messages).print(result);
            return result;
        } catch (ImportException exception) {
            throw new CommandException(file + ": " + exception.message(invocation.language()));
        } catch (IOException exception) {
            throw new CommandException(file + ": "
                    + invocation.text(Files.exists(file) ? "path.unreadable" : "path.missing"));
        }
    }

    private static boolean hasModel(Path folder) {
        try {
            return Files.isDirectory(folder) && !ModelFolders.find(List.of(folder)).isEmpty();
        } catch (NoSuchModelException none) {
            return false;
        }
    }

    private CommandException unwritable(OutputException exception) {
        return new CommandException(exception.problems().stream()
                .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
    }

    /** A file of the model, to be replaced by its new text. */
    private record ChangedFile(FileChange change) {

        private static final String BYTE_ORDER_MARK = "\uFEFF";

        void requireUnchanged(Invocation invocation) throws CommandException {
            if (!withoutMark(current(invocation)).equals(withoutMark(change.before()))) {
                throw new CommandException(change.file() + ": " + invocation.text("format.changedMeanwhile"));
            }
        }

        void replace(Invocation invocation) throws CommandException {
            String mark = current(invocation).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            try {
                AtomicFile.replace(change.file(),
                        (mark + withoutMark(change.after())).getBytes(StandardCharsets.UTF_8));
            } catch (OutputException exception) {
                throw new CommandException(exception.problems().stream()
                        .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
            }
        }

        private String current(Invocation invocation) throws CommandException {
            try {
                return Files.readString(change.file());
            } catch (IOException exception) {
                throw new CommandException(change.file() + ": " + invocation.text("path.unreadable"));
            }
        }

        private static String withoutMark(String text) {
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        }
    }
}
