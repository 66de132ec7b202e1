/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole documents of one model, as they were looked at and approved. After a change that is meant, run this test once with
 * the system property {@code approve} set to {@code true}, look at the files, and commit them.
 */
class ApprovedDocumentsTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");

    @ParameterizedTest
    @CsvSource({ "SCORE_CARD, scorecard, DUTCH, HTML", "SCORE_CARD, scorecard, DUTCH, MARKDOWN",
            "SCORE_CARD, scorecard, ENGLISH, HTML", "SCORE_CARD, scorecard, ENGLISH, MARKDOWN",
            "QUESTIONS, questions, DUTCH, HTML", "QUESTIONS, questions, DUTCH, MARKDOWN",
            "QUESTIONS, questions, ENGLISH, HTML", "QUESTIONS, questions, ENGLISH, MARKDOWN" })
    void areWhatWasApproved(DocumentType type, String folder, Language language, DocumentFormat format)
            throws IOException {
        check(TestPlans.water(), type, folder + "/approved", language, format);
    }

    @ParameterizedTest
    @CsvSource({ "HEATMAP, heatmap, DUTCH, HTML", "HEATMAP, heatmap, DUTCH, MARKDOWN",
            "HEATMAP, heatmap, ENGLISH, HTML", "HEATMAP, heatmap, ENGLISH, MARKDOWN",
            "ROADMAP, roadmap, DUTCH, HTML", "ROADMAP, roadmap, DUTCH, MARKDOWN",
            "ROADMAP, roadmap, ENGLISH, HTML", "ROADMAP, roadmap, ENGLISH, MARKDOWN",
            "DASHBOARD, dashboard, DUTCH, HTML", "DASHBOARD, dashboard, DUTCH, MARKDOWN",
            "DASHBOARD, dashboard, ENGLISH, HTML", "DASHBOARD, dashboard, ENGLISH, MARKDOWN",
            "COMMUNICATION_PLAN, communication, DUTCH, HTML", "COMMUNICATION_PLAN, communication, DUTCH, MARKDOWN",
            "COMMUNICATION_PLAN, communication, ENGLISH, HTML",
            "COMMUNICATION_PLAN, communication, ENGLISH, MARKDOWN" })
    void showHowAClusterPerformsAsWasApproved(DocumentType type, String folder, Language language,
            DocumentFormat format) throws IOException {
        check(TestPlans.kustlijn(), type, folder + "/approved/" + language.tag(), language, format);
    }

    private static void check(Plan plan, DocumentType type, String folder, Language language, DocumentFormat format)
            throws IOException {
        String written = TestPlans.text(TestPlans.compose(type, plan, language), format);
        String name = folder + "/" + type.fileName(language) + "." + format.ending();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SOURCES.resolve(name), written);
        } else {
            assertEquals(TestPlans.resource(name), written, "Look at the difference; approve it with -Dapprove=true");
        }
    }
}
