/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ModelFolderNamesTest {

    @Test
    void takesTheNamesOfTheFolders() {
        assertEquals(List.of("noordhoek", "drachten"),
                ModelFolderNames.of(List.of(Path.of("examples/noordhoek"), Path.of("examples/drachten"))));
    }

    @Test
    void numbersEqualNamesAlsoWhenOnlyCapitalsDiffer() {
        assertEquals(List.of("north", "North-2", "north-3"),
                ModelFolderNames.of(List.of(Path.of("a/north"), Path.of("b/North"), Path.of("c/north"))));
    }

    @Test
    void namesTheRootOfAFileSystem() {
        assertEquals(List.of("model"), ModelFolderNames.of(List.of(Path.of("/"))));
    }

    @Test
    void makesNamesSafe() {
        assertEquals(List.of("a-b"), ModelFolderNames.of(List.of(Path.of("x/a : b"))));
    }
}
