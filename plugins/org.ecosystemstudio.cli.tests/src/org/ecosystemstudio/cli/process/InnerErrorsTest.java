/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real command shows of errors inside it: one line, and more only to those who ask. */
class InnerErrorsTest {

    private static final String PACKAGE = InnerErrorsTest.class.getPackageName() + '.';
    private static final String FAILING = PACKAGE + "FailingValidation";
    private static final String COMPLAINING = PACKAGE + "ComplainingLibrary";
    private static final String ONE_LINE =
            "ecosystem: something went wrong inside this program (IllegalStateException); it is not your fault."
                    + " Please report it, with the model and what the command prints with --debug.\n";
    /** What a slow machine prints before. */
    private static final String PROGRESS = "^reading model\n";

    @TempDir
    private Path folder;
    private final List<Path> classPath = new ArrayList<>();

    @BeforeEach
    void writeAModelAndWhatGoesWrong() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("model")).resolve("a.ecosystem"), "ecosystem North\n");
        Path classes = folder.resolve("classes");
        for (String name : List.of(FAILING, FAILING + "$1", FAILING + "$FailingLanguage", FAILING + "$FailingValidator",
                COMPLAINING)) {
            String file = name.replace('.', '/') + ".class";
            Files.createDirectories(classes.resolve(file).getParent());
            try (InputStream content = InnerErrorsTest.class.getClassLoader().getResourceAsStream(file)) {
                Files.copy(content, classes.resolve(file));
            }
        }
        classPath.add(classes);
        classPath.addAll(PlainClassPath.entries());
    }

    @Test
    void anExceptionOfTheChecksIsOneLineAndWritesNothing() throws Exception {
        for (String[] arguments : new String[][] { { "check", "model" }, { "generate", "model", "--out", "out" } }) {
            RealCommand.Outcome outcome = command(FAILING).run(arguments);
            assertEquals(2, outcome.exitCode());
            assertEquals(ONE_LINE, outcome.said().replaceFirst(PROGRESS, ""));
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void showsWhereAnExceptionCameFromWhenAsked() throws Exception {
        RealCommand.Outcome outcome = command(FAILING).run("check", "model", "--debug");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.err().contains(ONE_LINE), outcome.err());
        assertTrue(outcome.err().contains("IllegalStateException: secret detail"), outcome.err());
        assertTrue(outcome.err().contains("\tat " + FAILING), outcome.err());
    }

    @Test
    void keepsToItselfWhatLibrariesLog() throws Exception {
        RealCommand.Outcome outcome = command(COMPLAINING).run("--version").assertSays(0, "Ecosystem Studio");
        assertEquals(1, outcome.said().lines().count(), outcome.said());
    }

    @Test
    void showsWhatLibrariesLogWhenAsked() throws Exception {
        RealCommand.Outcome outcome = command(COMPLAINING).with("ECOSYSTEM_DEBUG", "1").run("--version");
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.said().contains("a library complains"), outcome.said());
    }

    private RealCommand command(String mainClass) {
        return new RealCommand(classPath, folder).startedBy(mainClass)
                .withJava("-Dguice_bytecode_gen_option=DISABLED", "-Dguice_custom_class_loading=OFF");
    }
}
