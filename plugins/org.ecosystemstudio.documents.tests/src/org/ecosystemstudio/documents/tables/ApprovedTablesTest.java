/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All tables of a document, as they were looked at and approved, as CSV without what an editor does not show. After a change that is meant, run this test once
 * with the system property {@code approve} set to {@code true}, look at the files, and commit them.
 */
class ApprovedTablesTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");

    @ParameterizedTest
    @CsvSource({ "ACTION_PLAN, actionplan/haven.ecosystem, DUTCH", "ACTION_PLAN, actionplan/haven.ecosystem, ENGLISH",
            "QUESTIONS, scorecard/water.ecosystem, DUTCH", "QUESTIONS, scorecard/water.ecosystem, ENGLISH",
            "SCORE_CARD, scorecard/water.ecosystem, DUTCH", "SCORE_CARD, scorecard/water.ecosystem, ENGLISH" })
    void areWhatWasApproved(DocumentType type, String model, Language language) throws IOException {
        Documents documents = new Documents();
        TestTables tables = TestTables.of(type, TestPlans.of(TestPlans.resource(model)), language);
        for (DocumentFile file : documents.write(tables.set(), DocumentFormat.CSV)) {
            String written = new String(file.content(), StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r", "");
            String name = "tables/approved/" + file.name(type.fileName(language), DocumentFormat.CSV);
            if (Boolean.getBoolean("approve")) {
                Files.writeString(SOURCES.resolve(name), written);
            } else {
                assertEquals(TestPlans.resource(name), written,
                        "Look at the difference; approve it with -Dapprove=true");
            }
        }
    }
}
