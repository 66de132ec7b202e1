/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.WrittenDocumentReader;
import org.junit.jupiter.api.Test;

/** The register on 24 November 2026. */
class DecisionRegisterTest {

    private final WrittenDocumentReader register = read("""
            actor Fonds "The fund" group Board
            decision Old "An old one" 2025-03-01 by Board
            decision New "A new one" 2026-10-21 on budget, scope by Board { description "Because." }
            decision Undated "Without a date"
            decision Next "The next one" 2026-12-10 by Board
            goal G "The goal"
            adjustment Stop "Stopped the site" stop 2026-06-17 for G by Board communicated by "Letter"
            finance {
                subsidy Yes "A grant" 100 EUR { provider Fonds granted 2026-02-01 }
                subsidy No "A refusal" 200 EUR { provider Fonds status rejected }
                subsidy Wish "A wish" 300 EUR { provider Fonds requested 2026-11-01 }
            }""");

    @Test
    void listsDecisionsByYearTheNewestFirst() {
        assertEquals(List.of("2026", "21 Oct 2026 A new one Because. budget, scope Board", "2025",
                "1 Mar 2025 An old one Board"),
                register.rows("Decisions by year"));
    }

    @Test
    void putsWhatIsStillToBeDecidedFirst() {
        assertEquals("Still to be decided", register.text("main h2"));
        List<String> own = register.rows("Decisions to take");
        assertEquals(List.of("The next one Board on 10 Dec 2026", "Without a date"), own.subList(0, 2));
        assertEquals(List.of("Grant of A wish The fund requested 1 Nov 2026"),
                register.rows("Subsidies on which the funder still decides"));
    }

    /** Two proposals, the diplomas, and the questions of the rules. */
    @Test
    void waitsForTheSameDecisionsAsThePapersOfTheMeeting() {
        String model = TestPlans.resource("changes/oever.ecosystem");
        List<String> papers = WrittenDocumentReader.of(DocumentType.MEETING_PACK, model)
                .texts("section[aria-labelledby=meeting-decisions] > ol > li > p:first-child");
        List<String> waiting = read(model).rows("Decisions to take");
        assertEquals(papers.size(), waiting.size());
        for (int i = 0; i < papers.size(); i++) {
            assertTrue(waiting.get(i).startsWith(papers.get(i)), waiting.get(i));
        }
    }

    @Test
    void listsAdjustmentsWithWhatTheyConcernAndHowTheyWereTold() {
        assertEquals(List.of("17 Jun 2026 Stopped the site Told by: Letter Stop: The goal Board"),
                register.rows("What was adjusted on the way"));
    }

    @Test
    void listsWhatFundersDecided() {
        assertEquals(List.of("1 Feb 2026 A grant €100 granted The fund", "–no date A refusal €200 rejected The fund"),
                register.rows("Decisions on subsidies"));
    }

    @Test
    void saysHowToRecordADecisionWhenThereIsNone() {
        assertTrue(read("ecosystem E").text().contains("Record each decision with its date"));
    }

    private static WrittenDocumentReader read(String model) {
        return WrittenDocumentReader.of(DocumentType.DECISION_REGISTER, model);
    }
}
