/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.cli.CommandException;
import org.ecosystemstudio.cli.ExitCode;
import org.ecosystemstudio.cli.Invocation;
import org.ecosystemstudio.cli.terminal.PrintableText;
import org.ecosystemstudio.generation.output.AtomicFile;
import org.ecosystemstudio.generation.output.CreatedFolders;
import org.ecosystemstudio.generation.output.FileName;
import org.ecosystemstudio.generation.output.OutputException;
import org.ecosystemstudio.language.loading.ModelFolder;
import org.ecosystemstudio.language.loading.ModelFolders;
import org.ecosystemstudio.language.loading.NoSuchModelException;
import org.ecosystemstudio.model.ecosystem.EcosystemType;

/** Writes the file of a new model into a folder that holds none yet. */
final class NewModel {

    private static final String ENDING = ".ecosystem";

    private final Invocation invocation;
    private final Path folder;

    NewModel(Invocation invocation, Path folder) {
        this.invocation = invocation;
        this.folder = folder;
    }

    /**
     * Writes the model, says where, and gives the exit code.
     *
     * @param type the literal of the ecosystem's type
     * @param words the language of the model's words
     * @param name the ecosystem's title, or null for one after the folder
     */
    int write(String type, Locale words, String name) throws CommandException {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String folderName = last == null ? "" : last.toString();
        String title = name == null || name.isBlank() ? titleOf(folderName) : name;
        String text = new ModelTemplate(EcosystemType.get(type), words, invocation.today().get()).text(title);
        Path file = folder.resolve(FileName.of(folderName, "model") + ENDING);
        CreatedFolders created = new CreatedFolders();
        boolean written = false;
        try {
            requireFreeFolder();
            created.makeAll(folder);
            AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
            written = true;
        } catch (OutputException exception) {
            throw new CommandException(exception.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message(invocation.language())).toList());
        } catch (IOException exception) {
            throw new CommandException(folder + ": " + invocation.text("path.notWritable"));
        } finally {
            if (!written) {
                created.removeEmpty();
            }
        }
        invocation.out().println(PrintableText.line(file.toString()));
        invocation.out().flush();
        invocation.err().println(invocation.text("new.next", folder));
        return ExitCode.FINE;
    }

    private void requireFreeFolder() throws IOException, CommandException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(folder + ": " + invocation.text("new.notFolder"));
        }
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> models = Files.newDirectoryStream(folder, '*' + ENDING)) {
                if (models.iterator().hasNext()) {
                    throw new CommandException(folder + ": " + invocation.text("new.exists"));
                }
            }
            requireNoFileToClaim();
        }
    }

    /** A file below that belongs to no ecosystem, or to one above, would belong to the new one. */
    private void requireNoFileToClaim() throws CommandException {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            for (ModelFolder model : ModelFolders.find(List.of(absolute))) {
                for (Path file : model.files()) {
                    if (absolute.startsWith(model.root()) && file.startsWith(absolute)) {
                        throw new CommandException(folder + ": "
                                + invocation.text("new.claims", absolute.relativize(file)));
                    }
                }
            }
        } catch (NoSuchModelException noModelBelow) {
            // nothing to claim
        }
    }

    private String titleOf(String folderName) {
        String title = folderName.replaceAll("[-_\\s]+", " ").strip();
        return title.isEmpty() ? invocation.text("new.title")
                : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
