/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Of which models a document has something to say. */
class DocumentSubjectTest {

    @Test
    void isInEveryModelForDocumentsThatAlsoSayWhatToDoFirst() {
        assertEquals(EnumSet.of(DocumentType.START_DOCUMENT, DocumentType.ECOSYSTEM_CANVAS, DocumentType.ECOSYSTEM_PLAN,
                DocumentType.ACTION_PLAN, DocumentType.DASHBOARD, DocumentType.MEETING_PACK, DocumentType.SCORE_CARD,
                DocumentType.QUESTIONS, DocumentType.TOOLS_PER_STEP, DocumentType.PARTNER_PACK), in("actor Alfa"));
    }

    @Test
    void isInAModelThatNamesOneElementOfIt() {
        assertTrue(in("theme Water").containsAll(Set.of(DocumentType.ROADMAP, DocumentType.HEATMAP)));
        assertTrue(in("finance { subsidy Fonds 100 EUR }").containsAll(
                Set.of(DocumentType.SUBSIDY_REPORT, DocumentType.ADMINISTRATION_GUIDELINE)));
        assertTrue(in("group Board { meets every month }").containsAll(
                Set.of(DocumentType.CALENDAR, DocumentType.GOVERNANCE_AND_FINANCE)));
        assertFalse(in("group Board").contains(DocumentType.CALENDAR));
    }

    @Test
    void isInAnEarlierVersionForWhatChanged() {
        DocumentSource source = TestPlans.source(TestPlans.of("actor Alfa"));
        assertFalse(DocumentType.CHANGES.hasSubjectIn(source));
        assertTrue(DocumentType.CHANGES.hasSubjectIn(source.since(TestPlans.earlier("actor Alfa"))));
    }

    private static Set<DocumentType> in(String model) {
        DocumentSource source = TestPlans.source(TestPlans.of(model));
        return Arrays.stream(DocumentType.values()).filter(type -> type.hasSubjectIn(source))
                .collect(Collectors.toSet());
    }
}
