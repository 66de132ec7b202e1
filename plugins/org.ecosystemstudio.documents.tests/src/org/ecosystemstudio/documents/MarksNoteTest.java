/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

/** The marks of a document as a whole are there where it needs them, and only there. */
class MarksNoteTest {

    private static final String EXPLANATION = "marks what is made up or not stated by the sources";
    private static final String CONFIDENTIAL = "contains confidential parts";

    private final Plan plan = TestPlans.of("""
            ecosystem Noord "Cluster Noord"
            actor Alfa "Alfa Pumps" { kind company driver }
            confidential group Core "The inner circle" { members Alfa }
            goal Growth "Growth in the north" { owner Alfa }
            illustrative action Fair "A fair in spring" for Growth by Alfa { from 2026-12-01 until 2026-12-04 }
            """);

    @Test
    void explainsTheMarkOfWhatIsIllustrativeOnlyWhereItOccurs() {
        assertTrue(markdown(DocumentType.ACTION_PLAN).contains(EXPLANATION));
        assertFalse(markdown(DocumentType.ECOSYSTEM_CANVAS).contains(EXPLANATION));
    }

    @Test
    void saysOfEachDocumentThatHoldsSomethingConfidentialThatItDoes() {
        assertTrue(markdown(DocumentType.GOVERNANCE_AND_FINANCE).contains("The inner circle"));
        assertTrue(markdown(DocumentType.GOVERNANCE_AND_FINANCE).contains(CONFIDENTIAL));
        assertFalse(markdown(DocumentType.PROPOSITION_SHEET).contains("The inner circle"));
        assertFalse(markdown(DocumentType.PROPOSITION_SHEET).contains(CONFIDENTIAL));
    }

    private String markdown(DocumentType type) {
        return TestPlans.text(TestPlans.compose(type, plan, Language.ENGLISH), DocumentFormat.MARKDOWN);
    }
}
