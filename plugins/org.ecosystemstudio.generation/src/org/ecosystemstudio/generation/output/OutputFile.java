/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.output;

import java.util.List;
import java.util.Objects;

/**
 * A file that is to stand in an output folder.
 *
 * @param path its place inside of the folder: names joined by {@code /}, each one that {@link FileName} would give
 * @param content the bytes of the file
 */
public record OutputFile(String path, byte[] content) {

    /**
     * @throws IllegalArgumentException when a name in the path is not {@linkplain FileName#isSafe safe}, so that no path
     *         can leave its folder
     */
    public OutputFile {
        Objects.requireNonNull(content);
        for (String name : path.split("/", -1)) {
            if (!FileName.isSafe(name)) {
                throw new IllegalArgumentException("Not a path inside of an output folder: " + path);
            }
        }
    }

    /** The names on the path, the file's own name last. */
    List<String> names() {
        return List.of(path.split("/"));
    }
}
