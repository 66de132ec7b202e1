/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

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
 * The whole plan of one model, as it was looked at and approved. After a change that is meant, run this test once with the
 * system property {@code approve} set to {@code true}, look at the files, and commit them.
 */
class ApprovedActionPlanTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");

    @ParameterizedTest
    @CsvSource({ "DUTCH, HTML", "DUTCH, MARKDOWN", "ENGLISH, HTML", "ENGLISH, MARKDOWN" })
    void isWhatWasApproved(Language language, DocumentFormat format) throws IOException {
        String written = TestPlans.write(TestPlans.haven(), language, format);
        String name = "actionplan/approved/" + DocumentType.ACTION_PLAN.fileName(language) + "." + format.ending();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SOURCES.resolve(name), written);
        } else {
            assertEquals(TestPlans.resource(name), written, "Look at the difference; approve it with -Dapprove=true");
        }
    }

    @ParameterizedTest
    @CsvSource({ "HTML", "MARKDOWN" })
    void isTheSameEachTime(DocumentFormat format) {
        assertEquals(TestPlans.write(TestPlans.haven(), Language.DUTCH, format),
                TestPlans.write(TestPlans.haven(), Language.DUTCH, format));
    }
}
