/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleNamesTest {

    private static final String ROOM = "plugins/org.ecosystemstudio.planning/";

    @TempDir
    private Path folder;

    private MadeUpRepository madeUp;

    @BeforeEach
    void makeRoom() {
        madeUp = new MadeUpRepository(folder).room("planning").file(ROOM + "plugin.properties", "pluginName=Planning\n")
                .file(ROOM + "build.properties", "bin.includes = plugin.properties,plugin_nl.properties\n");
    }

    @Test
    void pluginsAndFeaturesHaveDutchNames() {
        assertTrue(BundleNames.files(Repository.ofThisBuild()).size() >= 9, "the files were found");
        assertEquals(List.of(), BundleNames.complaints(Repository.ofThisBuild()));
    }

    @Test
    void reportsPluginWithoutDutchName() {
        assertComplaint("org.ecosystemstudio.planning has no plugin_nl.properties");
    }

    @Test
    void reportsKeyThatIsMissingInDutch() {
        madeUp.file(ROOM + "plugin_nl.properties", "providerName=Wij\n");
        assertComplaint("org.ecosystemstudio.planning has other keys in plugin_nl.properties");
    }

    @Test
    void reportsDutchNameThatTheBundleDoesNotHold() {
        madeUp.file(ROOM + "plugin_nl.properties", "pluginName=Planning\n")
                .file(ROOM + "build.properties", "bin.includes = plugin.properties\n");
        assertComplaint("org.ecosystemstudio.planning does not name plugin_nl.properties in its build.properties");
    }

    private void assertComplaint(String complaint) {
        assertEquals(List.of(complaint), BundleNames.complaints(madeUp.repository()));
    }
}
