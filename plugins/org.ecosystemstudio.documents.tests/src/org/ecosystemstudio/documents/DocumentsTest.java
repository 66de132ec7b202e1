/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final Documents documents = new Documents();
    private final Plan plan = TestPlans.of("ecosystem Klein actor Alfa action One { hours 2 h }");
    private final DocumentSource source = TestPlans.source(plan);

    @Test
    void writesWhatIsAskedAndNothingElse() {
        assertEquals(Set.of(DocumentFormat.HTML), written(DocumentType.ACTION_PLAN, EnumSet.of(DocumentFormat.HTML)));
        assertEquals(Set.of(DocumentFormat.CSV), written(DocumentType.ACTION_PLAN, EnumSet.of(DocumentFormat.CSV)));
        assertEquals(Set.of(), written(DocumentType.ACTION_PLAN, Set.of()));
    }

    @Test
    void writesEveryDocumentInEachOfItsFormats() {
        for (DocumentType type : DocumentType.values()) {
            assertEquals(type.formats(), written(type, EnumSet.allOf(DocumentFormat.class)));
        }
    }

    @Test
    void refusesAFormatOfAnotherKind() {
        assertThrows(IllegalArgumentException.class, () -> documents
                .write(documents.compose(DocumentType.QUESTIONS, Language.DUTCH, source), DocumentFormat.XLSX));
        assertThrows(IllegalArgumentException.class, () -> documents
                .write(documents.data(DocumentType.QUESTIONS, Language.DUTCH, source), DocumentFormat.HTML));
    }

    @Test
    void namesAFileATable() {
        assertEquals(List.of("actions", "capacity"), documents
                .write(DocumentType.ACTION_PLAN, Language.ENGLISH,
                        new DocumentSource(timed(), Assessment.of(timed())), EnumSet.of(DocumentFormat.CSV))
                .files().get(DocumentFormat.CSV).stream().map(DocumentFile::suffix).toList());
        assertEquals(List.of(""), documents
                .write(DocumentType.QUESTIONS, Language.ENGLISH, source, EnumSet.of(DocumentFormat.CSV))
                .files().get(DocumentFormat.CSV).stream().map(DocumentFile::suffix).toList());
    }

    private Set<DocumentFormat> written(DocumentType type, Set<DocumentFormat> formats) {
        return documents.write(type, Language.DUTCH, source, formats).files().keySet();
    }

    private static Plan timed() {
        return TestPlans.of("actor Alfa action One by Alfa { from 2026-12-01 until 2026-12-11 hours 2 h }");
    }
}
