/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the sources do not state is marked wherever it shows, and so are the sums that it is part of. */
class IllustrativeMarksTest {

    @Test
    void marksRolesBeneficiariesAndUrgencyOnTheCover() {
        String cover = cover("""
                ecosystem Print { illustrative urgency "Parts come late" since 2025-10 }
                actor Dnv "DNV" { kind company illustrative role conductor }
                illustrative proposition Parts { for "Shipyards", "Owners" value "parts on demand" }""");
        assertTrue(cover.contains("DNV (dirigent illustratief)"), cover);
        assertTrue(cover.contains("Shipyards°; Owners°"), cover);
        assertTrue(cover.contains("Parts come late illustratief Dringend sinds okt 2025."), cover);
    }

    @Test
    void leavesWhatTheSourcesStateUnmarked() {
        String text = plan("""
                actor Alfa { kind company role conductor }
                goal Talent
                action Fair for Talent by Alfa { budget 100 EUR until 2027-03-01 }
                finance { cash Alfa 50 EUR }""").body().text();
        assertTrue(!text.contains("°") && !text.contains("illustratief"), text);
    }

    /** 100 stated and 300 invented for one goal; the goal with stated cost only keeps its sum without the sign. */
    @Test
    void signsSumsThatIncludeInventedAmounts() {
        Document plan = plan("""
                goal Talent { priority high }
                goal Growth
                illustrative action Fair for Talent { budget 300 EUR until 2026-12-31 }
                action Site for Talent { budget 100 EUR until 2026-12-31 }
                action Loan for Growth { budget 200 EUR from 2027-02-01 until 2027-03-01 }
                actor Alfa { kind company }
                actor Beta { kind company }
                finance { cash Alfa 250 EUR illustrative cash Beta 50 EUR }""");
        String budget = text(plan, "section[aria-labelledby=budget]");
        assertTrue(budget.contains("Het plan kost € 600°; € 300° is zeker. € 300° is nog te vinden."), budget);
        assertTrue(budget.contains("Talent € 400° 67%°"), budget);
        assertTrue(budget.contains("Growth € 200 33%°"), budget);
        assertTrue(budget.contains("Alfa € 250 € 250") && budget.contains("Beta € 50° € 50°"), budget);
        assertTrue(budget.contains("2026 € 400°") && budget.contains("2027 € 200 "), budget);
        assertEquals(List.of("2", "2", "3°", "€ 600°"), plan.select(".facts dd").eachText().stream().limit(4)
                .map(text -> text.replace('\u00a0', ' ')).toList());
    }

    @Test
    void signsCountsOfActionsAndParticipants() {
        Document plan = plan("""
                goal Talent
                illustrative action Fair for Talent { status done }
                action Site for Talent
                illustrative actor Alfa { kind company }
                actor Beta { kind company }""");
        String standing = text(plan, "section[aria-labelledby=standing]");
        assertTrue(standing.contains("1 van 2° acties gereed"), standing);
        assertTrue(text(plan, ".cover").contains("2 deelnemers°: 2 bedrijven°."), text(plan, ".cover"));
    }

    @Test
    void explainsTheSignOfFigures() {
        assertTrue(text(plan("illustrative action Fair"), "footer")
                .contains("In een getal met ° tellen bedragen of onderdelen mee die de bronnen niet noemen."));
    }

    private static String cover(String model) {
        return text(plan(model), ".cover");
    }

    private static Document plan(String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), Language.DUTCH, DocumentFormat.HTML));
    }

    private static String text(Document document, String query) {
        return document.select(query).text().replace('\u00a0', ' ');
    }
}
