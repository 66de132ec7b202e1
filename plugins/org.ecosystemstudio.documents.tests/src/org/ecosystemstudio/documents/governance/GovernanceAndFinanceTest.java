/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.WrittenDocumentReader;
import org.junit.jupiter.api.Test;

class GovernanceAndFinanceTest {

    @Test
    void setsTheSignOfWhatIsIllustrativeOnce() {
        WrittenDocumentReader sheet = read("""
                ecosystem E
                illustrative group Board "The board" { leading }
                illustrative governance { decides budget Board }""");
        assertTrue(sheet.text().contains("The board\u00b0"), sheet.text());
        assertFalse(sheet.text().contains("\u00b0\u00b0"), sheet.text());
    }

    @Test
    void showsWhatIsInAndWhatIsOutBesideEachOther() {
        WrittenDocumentReader sheet = read("""
                ecosystem E { scope { technology narrow in "Makers", "Schools" out "Shops" aim "Lower cost" } }""");
        assertEquals(List.of("In", "Out"), sheet.texts(".card-title"));
        assertEquals(List.of("Makers", "Schools", "Shops"), sheet.texts(".card li"));
        assertTrue(sheet.text().contains("Narrow: for those who work on the same development"), sheet.text());
        assertTrue(sheet.text().contains("Aimed at Lower cost"), sheet.text());
    }

    @Test
    void showsGroupsWithChairMembersAndRhythmTheLeadingOnesFirst() {
        WrittenDocumentReader sheet =
                read("""
                        actor A actor B actor C
                        group Work { kind working group members A, B }
                        group Steering "Steering" { leading members A, B, C chair B meets every 2 months mandate "Decides" }""");
        assertEquals(List.of("Steering leads B all 3 participants every 2 months", "Mandate: Decides",
                "Work working group A, B"), sheet.rows("Groups with their members, and how often they meet"));
    }

    @Test
    void saysWhoDecidesWhatAndWhereConflictsGo() {
        WrittenDocumentReader sheet = read("""
                actor A group Team { members A chair A } group Board
                governance {
                    style bottom-up legal form foundation structure "One foundation"
                    decides budget, admission Board
                    decides budget Team
                    escalation Team to Board
                }""");
        assertEquals(List.of("Admission of participants Board", "Budget Board, Team"), sheet.rows("Decision rights"));
        assertEquals(List.of("1Team chair: A", "2Board"), sheet.texts(".track li"));
        assertTrue(sheet.text().contains("Legal form Foundation"), sheet.text());
        assertTrue(sheet.text().contains("One foundation"), sheet.text());
    }

    @Test
    void namesThePartiesOfAnAgreementOrSaysThatItIsForAll() {
        WrittenDocumentReader sheet = read("""
                actor A actor B
                agreement Field "No joint bids" about competition between A, B on 2026-02-01 until 2026-12-31
                agreement Secret "What is said stays here"
                """);
        assertEquals(List.of("No joint bids scope of competition A, B 1 Feb 2026 until 31 Dec 2026",
                "What is said stays here all participants"),
                sheet.rows("What the participants have agreed with each other"));
    }

    /** B grants 300 of its own fund and nobody knows who grants the other 50: 100 + 150 + 350 = 600. */
    @Test
    void showsPerActorWhatItBringsInCashInKindAndAsSubsidy() {
        WrittenDocumentReader sheet = read("""
                actor A actor B
                action Lab { budget 1000 EUR }
                finance {
                    cash A 100 EUR
                    in kind A 2 h at 75 EUR
                    subsidy Fund 300 EUR { provider B status granted }
                    subsidy Other 50 EUR { status granted }
                    subsidy Wish 70 EUR { provider A status requested }
                }""");
        assertEquals(List.of("A €100 €150 2 hours €250", "B €300 €300", "Provider not stated €50 €50",
                "Total €100 €150 €350 €600"), sheet.rows("Who bears what"));
    }

    @Test
    void listsOnlyTheOpenPointsOfItsOwnStepInASectionOfTheirOwn() {
        String open =
                read("actor A { kind company } goal G action Lab for G by A governance { }").section("open-points");
        assertTrue(open.contains("GOV1") && open.contains("GOV2"), open);
        assertFalse(open.contains("GOAL"), open);
    }

    private static WrittenDocumentReader read(String model) {
        return WrittenDocumentReader.of(DocumentType.GOVERNANCE_AND_FINANCE, model);
    }
}
