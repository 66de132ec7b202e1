/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders that a call made, so that a call that fails leaves no empty ones behind. */
public final class CreatedFolders {

    private final List<Path> folders = new ArrayList<>();

    /** Makes one folder, whose parent exists. */
    void make(Path folder) throws OutputException {
        try {
            Files.createDirectory(folder);
            folders.add(folder);
        } catch (IOException exception) {
            if (!Files.isDirectory(folder)) {
                throw OutputException.of(exception, folder);
            }
        }
    }

    /**
     * Makes a folder and the folders above it where there are none.
     *
     * @throws OutputException when one cannot be made
     */
    public void makeAll(Path folder) throws OutputException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && !Files.exists(path); path = path.getParent()) {
            missing.addFirst(path);
        }
        for (Path path : missing) {
            make(path.equals(folder.toAbsolutePath()) ? folder : path);
        }
    }

    /** Removes those of the folders that hold nothing. */
    public void removeEmpty() {
        removeEmpty(null);
    }

    /** Removes those of the folders that hold nothing; a lock file of the product's own in its records is nothing. */
    void removeEmpty(Path records) {
        for (Path folder : folders.reversed()) {
            try {
                if (folder.equals(records) && holdsOnlyTheLock(folder)) {
                    Files.delete(folder.resolve("lock"));
                }
                Files.delete(folder);
            } catch (IOException notEmptyOrNotOurs) {
                return;
            }
        }
    }

    private static boolean holdsOnlyTheLock(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.endsWith("lock")) {
                    return false;
                }
            }
            return true;
        }
    }
}
