/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the example of a rule that others add, as its author does. */
class OwnRuleTest {

    @TempDir
    private static Path machine;
    private static Path project;
    private static Command.Result build;

    @BeforeAll
    static void build() throws IOException {
        project = machine.resolve("own-rule");
        copy(BuildProducts.example("own-rule"), project);
        build = new PlainMaven(machine.resolve("repository")).run(project, "package");
    }

    @Test
    void passesItsOwnTest() {
        assertEquals(0, build.code(), build.out());
        assertTrue(build.out().contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0"), build.out());
    }

    @Test
    void packsAJarThatOpensBothDoors() throws IOException {
        assertEquals(0, build.code(), build.out());
        try (JarFile jar = new JarFile(project.resolve("target/own-rule-1.jar").toFile())) {
            assertNotNull(jar.getEntry("META-INF/services/org.ecosystemstudio.assessment.Rule"));
            assertNotNull(jar.getEntry("plugin.xml"));
            assertEquals("org.example.rules;singleton:=true",
                    jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).filter(file -> !from.relativize(file).startsWith("target"))
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
