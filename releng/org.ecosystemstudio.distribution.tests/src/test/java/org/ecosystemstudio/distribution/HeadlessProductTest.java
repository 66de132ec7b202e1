/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the product inside OSGi. */
class HeadlessProductTest {

    @TempDir
    private Path folder;

    @Test
    void tellsItsVersion() {
        Command.Result result = start("--version");
        assertEquals("Ecosystem Studio " + BuildProducts.VERSION.replace("-SNAPSHOT", "") + "\n", result.out(),
                result.err());
        assertEquals(0, result.code());
    }

    @Test
    void checksModel() {
        Command.Result result = start("check", BuildProducts.example("drachten").toString());
        assertEquals(0, result.code(), result.out() + result.err());
    }

    private Command.Result start(String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = BuildProducts.first(BuildProducts.headlessProduct().resolve("plugins"),
                "org.eclipse.equinox.launcher_");
        List<Object> words =
                new ArrayList<>(List.of(java, "-jar", launcher, "-configuration", folder, "-data", "@none"));
        words.addAll(List.of(arguments));
        return Command.of(words.toArray()).run();
    }
}
