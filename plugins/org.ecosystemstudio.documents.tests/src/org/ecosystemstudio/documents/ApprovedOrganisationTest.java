/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents on organisation, finance and planning of one model, as they were looked at and approved. After a change that
 * is meant, run this test once with the system property {@code approve} set to {@code true}, look at the files, and commit
 * them.
 */
class ApprovedOrganisationTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");

    static List<Arguments> documents() {
        List<Arguments> documents = new ArrayList<>();
        for (Language language : Language.values()) {
            for (DocumentFormat format : List.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN)) {
                documents.add(Arguments.of(DocumentType.GOVERNANCE_AND_FINANCE, "governance", language, format));
                documents.add(Arguments.of(DocumentType.ADMINISTRATION_GUIDELINE, "administration", language, format));
                documents.add(Arguments.of(DocumentType.SUBSIDY_REPORT, "subsidies", language, format));
                documents.add(Arguments.of(DocumentType.DECISION_REGISTER, "decisions", language, format));
                documents.add(Arguments.of(DocumentType.CALENDAR, "calendar", language, format));
                documents.add(Arguments.of(DocumentType.WORK_BREAKDOWN, "breakdown", language, format));
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areWhatWasApproved(DocumentType type, String folder, Language language, DocumentFormat format)
            throws IOException {
        String written = TestPlans.text(TestPlans.compose(type, TestPlans.haven(), language), format);
        String name = folder + "/approved/" + language.tag() + "/" + type.fileName(language) + "." + format.ending();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SOURCES.resolve(name), written);
        } else {
            assertEquals(TestPlans.resource(name), written, "Look at the difference; approve it with -Dapprove=true");
        }
    }

    @ParameterizedTest
    @CsvSource({ "GOVERNANCE_AND_FINANCE", "ADMINISTRATION_GUIDELINE", "SUBSIDY_REPORT", "DECISION_REGISTER",
            "CALENDAR",
            "WORK_BREAKDOWN" })
    void areTheSameEachTime(DocumentType type) {
        assertEquals(TestPlans.text(TestPlans.compose(type, TestPlans.haven(), Language.DUTCH), DocumentFormat.HTML),
                TestPlans.text(TestPlans.compose(type, TestPlans.haven(), Language.DUTCH), DocumentFormat.HTML));
    }
}
