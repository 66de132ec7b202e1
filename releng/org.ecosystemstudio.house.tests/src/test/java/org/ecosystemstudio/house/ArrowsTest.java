/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrowsTest {

    @TempDir
    private Path folder;

    @Test
    void roomsUseOnlyWhatTheirRowAllows() {
        Repository repository = Repository.ofThisBuild();
        assertTrue(repository.rooms().size() >= 8, "the rooms were found");
        assertEquals(List.of(), Arrows.complaints(repository));
    }

    @Test
    void reportsRoomThatRequiresOneAboveIt() {
        Repository repository = new MadeUpRepository(folder)
                .room("planning", "Require-Bundle: org.ecosystemstudio.documents;bundle-version=\"[0.1.0,0.2.0)\"")
                .repository();
        assertEquals(List.of("org.ecosystemstudio.planning uses org.ecosystemstudio.documents, "
                + "and the room planning may not use documents"), Arrows.complaints(repository));
    }

    @Test
    void reportsRoomThatImportsPackageOfOneBesideIt() {
        Repository repository = new MadeUpRepository(folder)
                .room("assessment", "Import-Package: org.ecosystemstudio.language.loading").repository();
        assertEquals(List.of("org.ecosystemstudio.assessment uses org.ecosystemstudio.language.loading, "
                + "and the room assessment may not use language"), Arrows.complaints(repository));
    }

    @Test
    void reportsBundleWithoutRowInTheTable() {
        Repository repository = new MadeUpRepository(folder).room("cellar").repository();
        assertEquals(
                List.of("org.ecosystemstudio.cellar is no room of the house: give it a row in the table of Rooms.java"),
                Arrows.complaints(repository));
    }

    @Test
    void roomMayUseWhatItsNeighboursUse() {
        assertTrue(Rooms.mayUse("documents", "model"));
        assertTrue(Rooms.mayUse("cli", "language"));
        assertFalse(Rooms.mayUse("model", "planning"));
        assertFalse(Rooms.mayUse("language", "assessment"));
        assertFalse(Rooms.mayUse("documents", "language"));
    }

    @Test
    void testsMayWriteTheirModelsAsText() {
        Repository repository = new MadeUpRepository(folder)
                .tests("documents", "Require-Bundle: org.ecosystemstudio.language").repository();
        assertEquals(List.of(), Arrows.complaints(repository));
    }

    @Test
    void testsOfTheModelMayNotUseTheLanguage() {
        Repository repository = new MadeUpRepository(folder)
                .tests("model", "Require-Bundle: org.ecosystemstudio.language").repository();
        assertEquals(List.of("org.ecosystemstudio.model.tests uses org.ecosystemstudio.language, "
                + "and the room model may not use language"), Arrows.complaints(repository));
    }

    @Test
    void packageBelongsToTheRoomWithTheLongestName() {
        assertEquals("language.ide", Rooms.roomOf("org.ecosystemstudio.language.ide.server").orElseThrow());
        assertEquals("language", Rooms.roomOf("org.ecosystemstudio.language.identity").orElseThrow());
    }
}
