/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.generation.output.OutputProblem.Reason;
import org.ecosystemstudio.language.resource.FileReplacement;

/** Writes single files so that whoever looks sees the old content or the new, and never half of one. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Replaces the content of a file. A link stays a link: the file that it leads to is replaced. Permissions stay.
     *
     * @throws OutputException when it could not be written; the file is then as it was
     */
    public static void replace(Path file, byte[] content) throws OutputException {
        try {
            FileReplacement.write(file, content);
        } catch (IOException exception) {
            throw OutputException.of(exception, file);
        }
    }

    /**
     * Makes a new file.
     *
     * @throws OutputException when it could not be written or something has the name already; then nothing is left of it
     */
    public static void create(Path file, byte[] content) throws OutputException {
        Path beside = file.resolveSibling('.' + file.getFileName().toString() + ".part");
        try {
            Files.write(beside, content);
            Files.move(beside, file);
        } catch (FileAlreadyExistsException exception) {
            throw new OutputException(Reason.FOREIGN, file);
        } catch (IOException exception) {
            throw OutputException.of(exception, file);
        } finally {
            remove(beside);
        }
    }

    private static void remove(Path beside) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException nothingMoreCanBeDone) {
                // The failure that led here is reported; a file that cannot be removed either does not change it.
            }
        }
    }
}
