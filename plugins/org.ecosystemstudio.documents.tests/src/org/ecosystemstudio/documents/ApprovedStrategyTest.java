/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of the first three steps, and the tools per step, as they were looked at and approved, of the made-up
 * cluster of {@code mapping/dijk.ecosystem}. The system property {@code approve} writes what they are now, to be looked
 * at and committed.
 */
class ApprovedStrategyTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");
    private static final Map<DocumentType, String> FOLDERS = Map.of(DocumentType.START_DOCUMENT, "startdocument",
            DocumentType.PROPOSITION_SHEET, "proposition", DocumentType.ECOSYSTEM_CANVAS, "canvas",
            DocumentType.ECOSYSTEM_PLAN, "ecosystemplan", DocumentType.GOALS_AND_AGENDA, "goals",
            DocumentType.SWOT, "swot", DocumentType.TOOLS_PER_STEP, "tools");

    @ParameterizedTest
    @MethodSource("documents")
    void areWhatWasApproved(DocumentType type, Language language, DocumentFormat format) throws IOException {
        String written = TestPlans.text(TestPlans.compose(type, TestPlans.dijk(), language), format);
        String name = FOLDERS.get(type) + "/approved/" + type.fileName(language) + "." + format.ending();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SOURCES.resolve(name), written);
        } else {
            assertEquals(TestPlans.resource(name), written, "Look at the difference; approve it with -Dapprove=true");
        }
    }

    private static Stream<Arguments> documents() {
        return FOLDERS.keySet().stream().sorted().flatMap(type -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN)
                        .map(format -> Arguments.of(type, language, format))));
    }
}
