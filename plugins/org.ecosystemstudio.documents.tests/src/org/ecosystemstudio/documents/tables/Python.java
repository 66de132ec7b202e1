/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets another implementation read what was written; {@code releng/test-packages} names what it needs. */
public final class Python {

    private static final String SYSTEM_PYTHON = "/usr/bin/python3";
    private static final int SECONDS = 60;

    private Python() {
    }

    /** The lines that a script prints of a file, whose path is its argument. */
    public static List<String> lines(String script, Path folder, byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Path output = folder.resolve("output");
        Files.write(file, content);
        ProcessBuilder builder = new ProcessBuilder(SYSTEM_PYTHON, "-X", "utf8", "-c", script, file.toString());
        try {
            Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertTrue(ended && process.exitValue() == 0, text);
            return text.lines().toList();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
