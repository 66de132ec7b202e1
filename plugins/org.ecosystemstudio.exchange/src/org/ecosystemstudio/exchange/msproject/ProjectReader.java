/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.msproject;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.sheet.Sheet;

/** Reads a project in Microsoft's exchange format. */
public final class ProjectReader {

    private ProjectReader() {
    }

    /**
     * Reads a file.
     *
     * @throws ImportException when it is no project
     */
    public static List<Sheet> read(Path file) throws ImportException, IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            throw ImportException.of("file.noProject");
        }
    }
}
