/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Maven on a machine that has nothing yet: its local repository is empty at first, so that all it needs comes from Maven
 * Central and the Maven repository of this build.
 *
 * @param localRepository the folder of the local repository
 */
record PlainMaven(Path localRepository) {

    /** Runs Maven in the folder of a project. */
    Command.Result run(Path project, String... arguments) {
        Command.Result found = Command.of(BuildProducts.ROOT.resolve("releng/bin/find-maven"))
                .with("JAVA_HOME", System.getProperty("java.home")).run();
        assertEquals(0, found.code(), found.err());
        List<Object> words = new ArrayList<>(List.of(found.out().strip(), "-B", "-ntp",
                "-Dmaven.repo.local=" + localRepository, "-Decosystem.version=" + BuildProducts.VERSION,
                "-Decosystem.repository=" + BuildProducts.mavenRepository().toUri()));
        words.addAll(List.of(arguments));
        return Command.of(words.toArray()).in(project).with("JAVA_HOME", System.getProperty("java.home")).run();
    }
}
