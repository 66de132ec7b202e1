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

class LibrariesTest {

    @TempDir
    private Path folder;

    @Test
    void roomsReachOnlyForTheirOwnLibraries() {
        assertEquals(List.of(), Libraries.complaints(Repository.ofThisBuild()));
    }

    @Test
    void reportsXtextInAssessment() {
        Repository repository = new MadeUpRepository(folder).room("assessment", "Require-Bundle: org.eclipse.xtext")
                .repository();
        assertEquals(List.of("org.ecosystemstudio.assessment uses org.eclipse.xtext, "
                + "which is not a library of the room assessment"), Libraries.complaints(repository));
    }

    @Test
    void reportsWindowsOutsideTheWorkbench() {
        Repository repository =
                new MadeUpRepository(folder).room("diagrams", "Import-Package: org.eclipse.swt.graphics")
                        .repository();
        assertEquals(List.of("org.ecosystemstudio.diagrams uses org.eclipse.swt.graphics, "
                + "which is not a library of the room diagrams"), Libraries.complaints(repository));
    }

    @Test
    void reportsLibraryOfTestsInTheProduct() {
        Repository repository =
                new MadeUpRepository(folder).room("documents", "Require-Bundle: org.jsoup").repository();
        assertEquals(
                List.of("org.ecosystemstudio.documents uses org.jsoup, which is not a library of the room documents"),
                Libraries.complaints(repository));
    }

    @Test
    void reportsLibraryThatNobodyAskedFor() {
        assertFalse(Libraries.mayUse("cli", false, "org.apache.commons.lang3"));
    }

    @Test
    void everyRoomHasTheJdkAndEmf() {
        assertTrue(Libraries.mayUse("model", false, "java.time"));
        assertTrue(Libraries.mayUse("documents", false, "javax.xml.stream"));
        assertTrue(Libraries.mayUse("documents", false, "org.eclipse.emf.ecore"));
    }
}
