/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.disclosure.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The partner pack of an actor of {@code veer.ecosystem} as partners get it, as it was looked at and approved. The
 * system property {@code approve} writes what it is now, to be looked at and committed.
 */
class ApprovedPartnerPackTest {

    private static final Path SOURCES = Path.of("src/org/ecosystemstudio/documents");

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatWasApproved(Language language, DocumentFormat format) throws IOException {
        DocumentSource source = TestPlans.source(TestPlans.veer(), "Werf").shownTo(Audience.PARTNERS);
        String written = TestPlans.text(new Documents().compose(DocumentType.PARTNER_PACK, language, source), format);
        String name = "partner/approved/" + language.tag() + '/'
                + DocumentType.PARTNER_PACK.fileName(language, source) + '.' + format.ending();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SOURCES.resolve(name), written);
        } else {
            assertEquals(TestPlans.resource(name), written, "Look at the difference; approve it with -Dapprove=true");
        }
    }

    private static Stream<Arguments> documents() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN)
                .map(format -> Arguments.of(language, format)));
    }
}
