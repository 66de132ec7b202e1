/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.startdocument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the start document of the made-up dike cluster must say, worked out by hand from its text. */
class StartDocumentTest {

    private final Document document = start(TestPlans.dijk());

    @Test
    void beginsWithWhyNowAndWhoTakesPart() {
        String cover = document.select(".cover").text();
        assertTrue(cover.contains("De nieuwe norm voor dijken gaat in Urgent since Jan 2026."), cover);
        assertTrue(cover.contains("3 participants: 2 companies, 1 government body; 1 friend°."), cover);
        assertTrue(cover.contains("In: Sensoren en modellen voor dijken; Beheerders die willen proeven"), cover);
    }

    @Test
    void groupsPlayersByTheirGradeOfInvolvementTheClosestFirst() {
        assertEquals(List.of("Founding partners", "Participants", "Candidates", "Friends"),
                document.select("section[aria-labelledby=players] tr.group").eachText());
    }

    @Test
    void saysWhatAPlayerBringsAndNeedsAndWhyItIsInvolved() {
        assertEquals("Sensor & Zoon company Glasvezel die beweging voelt. | Heeft de enige kabel die nat mag worden"
                + " | Glasvezelmeting | Rekenmodellen", row("players", "Sensor & Zoon"));
    }

    @Test
    void givesTheFirstActionsWithTheirOwnersAndTheNextMeetingAsNextSteps() {
        String next = start(TestPlans.of("""
                actor Alfa "Alfa Pumps"
                goal Growth
                action Visit "Visit the buyers" for Growth by Alfa { from 2026-12-01 until 2026-12-04 }
                group Board "The board" { leading members Alfa meets every month on day 9 }
                """)).select("section[aria-labelledby=next-steps]").text();
        assertTrue(next.contains("Visit the buyers") && next.contains("Alfa Pumps"), next);
        assertTrue(next.contains("The next meeting: The board, 9 December 2026."), next);
    }

    @Test
    void asksForFirstActionsWhereThereAreNone() {
        assertTrue(start(TestPlans.of("actor Alfa")).select("section[aria-labelledby=next-steps]").text()
                .contains("No actions are agreed yet."));
    }

    @Test
    void namesWhoSharesAnInterestTheMostSharedFirst() {
        Document three = start(TestPlans.of("""
                ecosystem E { }
                interest Rare interest Common
                actor A { shares Common } actor B { shares Common, Rare } actor C { shares Common interest "Own" }
                """));
        assertEquals(List.of("Common", "Rare"),
                three.select("section[aria-labelledby=interests] table:first-of-type tbody th").eachText());
        assertEquals("A, B, C", three.selectFirst("section[aria-labelledby=interests] tbody td").text());
        assertTrue(three.select("section[aria-labelledby=interests]").text().contains("C Own"));
    }

    /** The expectation of a role and the contribution are asked; the letter of 80 hours is committed. */
    @Test
    void setsWhatIsAskedBesideWhatIsCommitted() {
        assertEquals("Sensor & Zoon | trekker: Belt elke maand alle partijen Contributes: Kabel en montage"
                + " | Letter of intent, 20 Sep 2026, €12,000, 80 hours: Brief van de directie",
                row("commitment", "Sensor & Zoon"));
    }

    @Test
    void namesTheOpenPointsOfTheFirstTwoStepsAndNoOthers() {
        String next = document.select("section[aria-labelledby=open-points]").text();
        assertTrue(next.startsWith("What is still missing") && next.contains("PROP1") && next.contains("Q2.7"), next);
        assertFalse(next.contains("GOAL1") || next.contains("Q3.1"), next);
    }

    @Test
    void isShortWhenTheModelIs() {
        Document one = start(TestPlans.of("ecosystem One \"Only a name\" { }"));
        assertEquals("Only a name", one.selectFirst("h1").text());
        assertEquals(2, one.select("main > section").size());
    }

    private String row(String section, String name) {
        Element row = document.selectFirst("section[aria-labelledby=" + section + "] tbody tr:contains(" + name + ")");
        return String.join(" | ", row.children().eachText());
    }

    private static Document start(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.START_DOCUMENT, plan, Language.ENGLISH),
                DocumentFormat.HTML));
    }
}
