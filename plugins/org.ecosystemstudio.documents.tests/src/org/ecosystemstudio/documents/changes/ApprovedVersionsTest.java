/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole documents of two versions of a model, as they were looked at and approved. After a change that is meant, run
 * this test once with the system property {@code approve} set to {@code true}, look at the files, and commit them.
 */
class ApprovedVersionsTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");

    @ParameterizedTest
    @CsvSource({ "CHANGES, changes, DUTCH, HTML", "CHANGES, changes, DUTCH, MARKDOWN",
            "CHANGES, changes, ENGLISH, HTML", "CHANGES, changes, ENGLISH, MARKDOWN",
            "MEETING_PACK, meeting, DUTCH, HTML", "MEETING_PACK, meeting, DUTCH, MARKDOWN",
            "MEETING_PACK, meeting, ENGLISH, HTML", "MEETING_PACK, meeting, ENGLISH, MARKDOWN",
            "NEXT_SPRINT, sprint, DUTCH, HTML", "NEXT_SPRINT, sprint, DUTCH, MARKDOWN",
            "NEXT_SPRINT, sprint, ENGLISH, HTML", "NEXT_SPRINT, sprint, ENGLISH, MARKDOWN" })
    void areWhatWasApproved(DocumentType type, String folder, Language language, DocumentFormat format)
            throws IOException {
        String written = TestPlans.text(
                TestPlans.compose(type, TestPlans.oever(), TestPlans.earlierOever(), language), format);
        String name = folder + "/approved/" + type.fileName(language) + "." + format.ending();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SOURCES.resolve(name), written);
        } else {
            assertEquals(TestPlans.resource(name), written, "Look at the difference; approve it with -Dapprove=true");
        }
    }
}
