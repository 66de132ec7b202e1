/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files, and nothing else that has a path: a pipe would make its reader wait for ever. */
public final class RegularFile {

    private RegularFile() {
    }

    /** Whether something that is no file has the path. A path that nothing has is not irregular. */
    public static boolean isIrregular(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /**
     * Opens a file for reading.
     *
     * @throws IOException when the path is that of something else, or cannot be read
     */
    public static InputStream open(Path path) throws IOException {
        if (isIrregular(path)) {
            throw new FileSystemException(path.toString(), null, "not a regular file");
        }
        return Files.newInputStream(path);
    }
}
