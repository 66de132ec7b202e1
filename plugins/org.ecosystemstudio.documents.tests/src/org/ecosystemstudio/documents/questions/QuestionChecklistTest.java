/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionChecklistTest {

    private final Document checklist = Jsoup.parse(TestPlans.text(
            TestPlans.compose(DocumentType.QUESTIONS, TestPlans.water(), Language.ENGLISH), DocumentFormat.HTML));

    @Test
    void asksEveryQuestionOfEveryStep() {
        assertEquals(7, checklist.select("main > section").size());
        assertEquals(58, checklist.select("main p > strong").size());
    }

    @Test
    void printsAnswersWithWhoAndWhenAndEvidence() {
        String first = checklist.select("section[aria-labelledby=step-1]").text();
        assertTrue(first.contains("Tuinders in Zeeland. Alfa Pompen, Mar 2026"), first);
        assertTrue(first.contains("Pompen en meten. See Pompen, Meten"), first);
    }

    @Test
    void printsWhyAQuestionNeedNotBeAnswered() {
        String first = checklist.select("section[aria-labelledby=step-1]").text();
        assertTrue(first.contains("Need not be answered, because: Er is geen andere partij."), first);
    }

    /** Of the eight questions of the first step two are answered and one is waived; the others are all open. */
    @Test
    void leavesLinesToWriteOnForWhatIsOpen() {
        assertEquals(5, checklist.select("section[aria-labelledby=step-1] .writing").size());
        assertEquals(58 - 3, checklist.select(".writing").size());
        assertEquals("Space for an answer, by whom, and the date",
                checklist.selectFirst(".writing").attr("aria-label"));
    }

    @Test
    void namesTheToolsThatFitAStep() {
        assertTrue(checklist.select("section[aria-labelledby=step-3]").text().contains("SWOT"));
    }
}
