/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.ecosystemstudio.generation.output.OutputProblem.Reason;

/** Where files are written before they are moved into place; emptied at the end, also when the process is told to end. */
final class Staging implements AutoCloseable {

    private final Path folder;
    private final Thread atEndOfProcess = new Thread(this::empty);
    private int files;

    private Staging(Path folder) {
        this.folder = folder;
    }

    /** Begins anew in the folder: what a run that was killed left there is removed. */
    static Staging in(Path folder) throws IOException {
        Staging staging = new Staging(folder);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputException(Reason.NOT_A_FOLDER, folder);
            }
            staging.empty();
        }
        Files.createDirectories(folder);
        Runtime.getRuntime().addShutdownHook(staging.atEndOfProcess);
        return staging;
    }

    /** Writes a file and gives its place. */
    Path write(byte[] content) throws IOException {
        Path file = folder.resolve(files + ".part");
        files++;
        return Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves a written file to its place, where it replaces what stood there in one instant. */
    void move(Path file, Path place) throws OutputException {
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException exception) {
            throw OutputException.of(exception, place);
        }
    }

    @Override
    public void close() {
        empty();
        try {
            Runtime.getRuntime().removeShutdownHook(atEndOfProcess);
        } catch (IllegalStateException alreadyEnding) {
            // The process is ending and the folder is empty: nothing is left to be done.
        }
    }

    private void empty() {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
            Files.deleteIfExists(folder);
        } catch (IOException leftForTheNextRun) {
            // The next run into this folder begins by emptying it.
        }
    }
}
