/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What the proposition sheet must say, worked out by hand from the models' text. */
class PropositionSheetTest {

    private final Document sheet = sheet(TestPlans.dijk());

    @Test
    void opensWithTheOfferOfAnOnlyProposition() {
        String cover = sheet.select(".cover").text();
        assertTrue(cover.contains("To whom Waterschappen Rijkswaterstaat What they gain by it Herstel op tijd"), cover);
    }

    @Test
    void setsWhatAPartyGivesBesideWhatItGets() {
        assertEquals("Sensor & Zoon | Kabel en montage, €15,000 Glasvezelmeting Hard to copy: Octrooi"
                + " In the budget: €6,000 in kind | Een eerste klant, €40,000 per year | joint offer, own contribution, 2 Oct 2026",
                row(sheet, "give-and-get", "Sensor & Zoon"));
        assertEquals("Rekenhuis | Rekenmodellen knowledge | all of it, 5 Oct 2026",
                row(sheet, "give-and-get", "Rekenhuis"));
    }

    /** A brings 100 and 2 hours at 75; B gives only money, and C gets something and brings nothing. */
    @Test
    void setsCashAndMeansInKindBesideWhatAPartyGets() {
        Document other = sheet(TestPlans.of("""
                actor A "Alfa" { } actor B "Bravo" { } actor C "Delta" { benefit "Work" }
                proposition P "Offer" { contribution A "Machines" benefit A "Orders" worth 500 EUR per year }
                finance { cash A 100 EUR in kind A 2 h at 75 EUR cash B 30 EUR }"""));
        assertEquals("Alfa | Machines In the budget: €100 in cash, €150 in kind | Orders, €500 per year",
                row(other, "give-and-get", "Alfa"));
        assertEquals("Bravo | In the budget: €30 in cash", row(other, "give-and-get", "Bravo"));
        assertEquals("Delta | Work", row(other, "give-and-get", "Delta"));
    }

    /** Of two propositions it is not known for which the money is. */
    @Test
    void leavesMoneyOutWhereThereAreMorePropositions() {
        Document other = sheet(TestPlans.of("""
                actor A { }
                proposition P "Offer" { contribution A "Machines" }
                proposition Q "Other" { contribution A "People" }
                finance { cash A 100 EUR }"""));
        assertTrue(!other.text().contains("in cash"), other.text());
    }

    /** Nobody offers to dig. */
    @Test
    void saysWhoBringsTheCapabilitiesNeeded() {
        assertEquals("Glasvezelmeting | Sensor & Zoon", row(sheet, "means", "Glasvezelmeting"));
        assertEquals("Graafwerk", row(sheet, "means", "Graafwerk"));
    }

    @Test
    void namesInfluencesAndTheFactorsThatNoPropositionNames() {
        assertEquals(List.of("Europa betaalt mee aan dijken", "Te weinig dijkwachten", "De norm kan nog schuiven",
                "Verkiezingen"), sheet.select("section[aria-labelledby=influences] tbody th").eachText());
    }

    @Test
    void leavesRisksOfGoalsAndActionsToThePlan() {
        Document other = sheet(TestPlans.of("""
                ecosystem E { }
                risk Whole "Of the whole" probability low impact low
                actor A { risk Mine "Of an actor" probability high impact high }
                goal G { risk Late "Of a goal" }
                """));
        assertEquals(List.of("Of an actor", "Of the whole"),
                other.select("section[aria-labelledby=risks] tbody th strong").eachText());
    }

    @Test
    void namesOnWhomEachDependsInOneRow() {
        Document other = sheet(TestPlans.of("""
                ecosystem E { }
                capability Steel
                dependency "A permit"
                actor A { depends on B for Steel "No steel, no ship", C } actor B { } actor C { }
                """));
        assertEquals(List.of("The ecosystem as a whole A permit", "A B (No steel, no ship, Steel); C"),
                other.select("section[aria-labelledby=risks] tbody tr").eachText());
    }

    /** What an actor gets from the ecosystem is of neither proposition, and counts once. */
    @Test
    void keepsPropositionsApart() {
        Document two = sheet(TestPlans.of("""
                ecosystem E { }
                actor A { benefit "Work" }
                proposition First { contribution A "Steel" }
                proposition Second { benefit A "Fame" }
                """));
        assertEquals("A Steel", two.select("section[aria-labelledby=give-and-get-1] tbody tr").text());
        assertEquals("A Fame", two.select("section[aria-labelledby=give-and-get-2] tbody tr").text());
        assertEquals("A Work", two.select("section[aria-labelledby=gains] tbody tr").text());
    }

    private static String row(Document document, String section, String name) {
        Element row = document.selectFirst("section[aria-labelledby=" + section + "] tbody tr:contains(" + name + ")");
        return String.join(" | ", row.children().eachText());
    }

    private static Document sheet(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.PROPOSITION_SHEET, plan, Language.ENGLISH),
                DocumentFormat.HTML));
    }
}
