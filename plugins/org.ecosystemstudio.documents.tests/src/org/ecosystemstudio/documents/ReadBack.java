/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;

/** Writes the data of plans, and gives it to other programs to read: scripts for Debian's Python. */
public final class ReadBack {

    private static final int SECONDS = 120;

    private ReadBack() {
    }

    /** The files of the action plan in a format. */
    public static List<DocumentFile> files(Plan plan, Language language, DocumentFormat format) {
        return new Documents().write(DocumentType.ACTION_PLAN, language, new DocumentSource(plan, Assessment.of(plan)),
                Set.of(format)).files().get(format);
    }

    /** The main file of the action plan in a format, as text. */
    public static String text(Plan plan, Language language, DocumentFormat format) {
        return new String(files(plan, language, format).getFirst().content(), StandardCharsets.UTF_8);
    }

    /**
     * What a script says about a file.
     *
     * @param script Python that finds the name of the file as its first argument
     */
    public static String byPython(String script, byte[] file, String... more) {
        try {
            Path folder = Files.createTempDirectory("read-back");
            Path input = Files.write(folder.resolve("file"), file);
            Path program = Files.writeString(folder.resolve("script.py"), script);
            Path output = folder.resolve("output");
            // Debian's own: another python3 on the path would not have Debian's modules.
            ProcessBuilder builder = new ProcessBuilder("/usr/bin/python3", program.toString(), input.toString());
            builder.command().addAll(List.of(more));
            builder.environment().put("PYTHONIOENCODING", "utf-8");
            Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean isOver = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String said = Files.readString(output);
            assertTrue(isOver, said);
            assertEquals(0, process.exitValue(), said);
            for (Path made : List.of(input, program, output, folder)) {
                Files.delete(made);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
