/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Looks at the poms that builds elsewhere read. */
class MavenRepositoryTest {

    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

    @Test
    void publishesTheBundlesWithoutTheirTests() throws IOException {
        try (Stream<Path> artifacts = Files.list(BuildProducts.mavenRepository().resolve("org/ecosystemstudio"))) {
            List<String> names = artifacts.map(folder -> folder.getFileName().toString()).sorted().toList();
            assertTrue(names.containsAll(List.of("org.ecosystemstudio.generation", "org.ecosystemstudio.language")));
            assertEquals(List.of(), names.stream().filter(name -> name.endsWith(".tests")).toList());
        }
    }

    @Test
    void namesLibrariesByTheirCoordinatesOnMavenCentral() throws IOException {
        String pom = pom("org.ecosystemstudio.language");
        assertTrue(pom.contains("<artifactId>org.eclipse.xtext</artifactId>"), pom);
        assertTrue(pom.contains("<artifactId>antlr-runtime</artifactId>"), pom);
        assertTrue(pom.contains("<artifactId>guava</artifactId>"), pom);
        assertTrue(pom.contains("<artifactId>org.ecosystemstudio.model</artifactId>"), pom);
        assertEquals(List.of(), pom.lines().filter(line -> line.contains("p2.")).toList());
    }

    @Test
    void givesExactVersionsOnly() throws IOException {
        List<String> versions =
                VERSION.matcher(pom("org.ecosystemstudio.cli")).results().map(MatchResult::group).toList();
        assertTrue(versions.size() > 20);
        assertEquals(List.of(), versions.stream().filter(version -> version.matches(".*[\\[(,].*")).toList());
    }

    private static String pom(String artifact) throws IOException {
        return Files.readString(BuildProducts.mavenRepository().resolve("org/ecosystemstudio").resolve(artifact)
                .resolve(BuildProducts.VERSION).resolve(artifact + "-" + BuildProducts.VERSION + ".pom"));
    }
}
