/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class DisplayPathsTest {

    private static final Path HERE = Path.of("/home/anna/models");

    @Test
    void beginsWithWhatWasTyped() {
        assertEquals("north/a.ecosystem", display("/home/anna/models/north/a.ecosystem", "north"));
        assertEquals("../models/north/a.ecosystem", display("/home/anna/models/north/a.ecosystem", "../models/north/"));
        assertEquals("/home/anna/models/north/a.ecosystem",
                display("/home/anna/models/north/a.ecosystem", "/home/anna/models/north"));
    }

    @Test
    void leavesOutTheWorkingFolder() {
        assertEquals("a.ecosystem", display("/home/anna/models/a.ecosystem", "."));
        assertEquals("a.ecosystem", display("/home/anna/models/a.ecosystem", "./a.ecosystem"));
        assertEquals(".", display("/home/anna/models", "."));
    }

    @Test
    void namesOtherFilesOfTheModelFromTheWorkingFolder() {
        assertEquals("north/b.ecosystem", display("/home/anna/models/north/b.ecosystem", "north/a.ecosystem"));
        assertEquals("/home/anna/models/north/b.ecosystem",
                display("/home/anna/models/north/b.ecosystem", "/home/anna/models/north/a.ecosystem"));
    }

    @Test
    void referencesAreRelativeAndEscaped() {
        DisplayPaths paths = new DisplayPaths(HERE, List.of(Path.of("/home/anna/models")));
        assertEquals("north/%C3%85l%20b%3Ac%25.ecosystem",
                paths.uri(Path.of("/home/anna/models/north/Ål b:c%.ecosystem")));
        assertEquals("../other/a.ecosystem", paths.uri(Path.of("/home/anna/other/a.ecosystem")));
    }

    private static String display(String file, String typed) {
        return new DisplayPaths(HERE, List.of(Path.of(typed))).of(Path.of(file));
    }
}
