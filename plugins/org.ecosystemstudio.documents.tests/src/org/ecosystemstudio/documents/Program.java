/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the system that read documents back; {@code releng/test-packages} names where they come from. */
public final class Program {

    private static final int SECONDS = 120;

    private Program() {
    }

    /** What a program prints; the test fails unless it ends well. */
    public static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("program", ".txt");
        try {
            Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            assertTrue(ended && process.exitValue() == 0, command[0] + ": " + text);
            return text;
        } finally {
            Files.delete(output);
        }
    }
}
