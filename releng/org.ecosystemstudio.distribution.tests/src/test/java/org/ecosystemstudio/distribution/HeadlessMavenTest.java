/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the example of a plain Maven build on a machine that has nothing yet: with an empty local repository, so that all
 * it needs comes from Maven Central and the Maven repository of this build.
 */
class HeadlessMavenTest {

    private static final String DAY = "2026-11-23";

    @TempDir
    private static Path machine;
    private static Path project;
    private static Command.Result build;

    @BeforeAll
    static void build() throws IOException {
        project = Files.createDirectories(machine.resolve("harbour"));
        try (Stream<Path> files = Files.list(BuildProducts.example("headless-maven"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, project.resolve(file.getFileName()));
            }
        }
        build = maven("compile", "-Decosystem.lang=both", "-Decosystem.format=html,md");
    }

    @Test
    void makesTheDocumentsInTheFolderThatTheProjectNames() throws IOException {
        assertEquals(0, build.code(), build.out());
        assertEquals(List.of("en/action-plan.html", "en/action-plan.md", "nl/actieplan.html", "nl/actieplan.md"),
                files(project.resolve("target/documents")));
    }

    @Test
    void makesTheSameBytesAsTheCommandLine() throws IOException {
        assertEquals(0, build.code(), build.out());
        Path plan = machine.resolve("plan");
        Command.Result result = Command.of(BuildProducts.ROOT.resolve(
                "releng/org.ecosystemstudio.cli.distribution/target/ecosystem/bin/ecosystem"), "generate", project,
                "--out", plan, "--lang", "both", "--format", "html,md", "--date", DAY).run();
        assertEquals(0, result.code(), result.err());
        for (String file : files(project.resolve("target/documents"))) {
            assertArrayEquals(Files.readAllBytes(plan.resolve(file)),
                    Files.readAllBytes(project.resolve("target/documents").resolve(file)), file);
        }
    }

    @Test
    void failsWithThePlaceOfAnError() throws IOException {
        Path broken = Files.createDirectories(machine.resolve("broken"));
        for (String file : files(project)) {
            if (!file.contains("/")) {
                Files.copy(project.resolve(file), broken.resolve(file));
            }
        }
        Files.writeString(broken.resolve("circle.ecosystem"), "goal A under B\ngoal B under A\n");
        Command.Result result = maven(broken, "compile");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("circle.ecosystem:1:"), result.out());
        assertTrue(result.out().contains("[GOAL7]"), result.out());
        assertFalse(Files.exists(broken.resolve("target/documents")));
    }

    private static Command.Result maven(String... arguments) {
        return maven(project, arguments);
    }

    private static Command.Result maven(Path folder, String... arguments) {
        List<String> words = new ArrayList<>(List.of("-Decosystem.date=" + DAY));
        words.addAll(List.of(arguments));
        return new PlainMaven(machine.resolve("repository")).run(folder, words.toArray(String[]::new));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
