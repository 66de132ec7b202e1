/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedPackagesTest {

    @TempDir
    private Path folder;

    @Test
    void exportedPackagesAreApiOrInternal() {
        assertEquals(List.of(), ExportedPackages.complaints(Repository.ofThisBuild()));
    }

    @Test
    void reportsExportWithNeitherVersionNorMark() {
        Repository repository = new MadeUpRepository(folder).room("model", "Export-Package: org.ecosystemstudio.model")
                .repository();
        assertEquals(
                List.of("org.ecosystemstudio.model exports org.ecosystemstudio.model: give it a version if it is API, "
                        + "or else x-internal:=true"),
                ExportedPackages.complaints(repository));
    }

    @Test
    void reportsInternalPackageWithVersionOfApi() {
        Repository repository = new MadeUpRepository(folder)
                .room("model", "Export-Package: org.ecosystemstudio.model;version=\"1.0.0\";x-internal:=true")
                .repository();
        assertEquals(1, ExportedPackages.complaints(repository).size());
    }
}
