/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

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
import org.junit.jupiter.api.Test;

/** What the dashboard of the made-up cluster must say on 24 November 2026, worked out by hand from its text. */
class DashboardFactsTest {

    private final Document english = html(TestPlans.kustlijn(), Language.ENGLISH);

    /**
     * From 4 on 30 June to 10 on 20 November is 6 in 143 days; the 40 left take 953.3 days, so until 1 July 2029. On 31
     * December 2027, 406 days on, the line is at 27.03.
     */
    @Test
    void saysWhenATargetComesTooLateAndWhereItIsOnTheDeadline() {
        assertEquals("Boeien in zee target 50 boeien, by 31 Dec 2027 10 boeien 20 Nov 2026 20% too late July 2029 "
                + "at the deadline about 27 boeien", row("kpis", "Boeien in zee"));
    }

    /** From 2 on 31 March to 12 on 1 November is 10 in 215 days; 8 more take 172 days: 22 April 2027. */
    @Test
    void saysThatATargetComesInTime() {
        assertTrue(row("kpis", "Technici").endsWith("60% on course April 2027"), row("kpis", "Technici"));
    }

    /** From 0 to 10 in 100 days, so 10 more until 18 February 2027; five days after the deadline is about in time. */
    @Test
    void saysThatATargetComesAboutInTime() {
        String model = """
                goal G { by %s indicator "Boats" from 0 to 20
                    kpi K "Boats" { measured 2026-08-02 0, 2026-11-10 10 } }""";
        String about = html(TestPlans.of(model.formatted("2027-02-13")), Language.ENGLISH).text();
        assertTrue(about.contains("about in time February 2027") && !about.contains("at the deadline about"), about);
        String late = html(TestPlans.of(model.formatted("2027-02-12")), Language.ENGLISH).text();
        assertTrue(late.contains("too late February 2027"), late);
    }

    /** From 7 in May to 6.5 in November is 0.5 down in 184 days; on 30 June 2027, 241 days on, it is at 5.85. */
    @Test
    void saysThatATargetIsNotReachedOnThisCourse() {
        assertTrue(row("kpis", "Tevreden").endsWith("not on this course at the deadline about 5.8 punten"),
                row("kpis", "Tevreden"));
    }

    @Test
    void saysThatATargetIsReachedAndWhenMeasurementsAreTooFew() {
        assertTrue(row("kpis", "Verbruik").endsWith("120% target reached"), row("kpis", "Verbruik"));
        assertTrue(row("kpis", "Storingen").endsWith("two measurements on different days are needed"),
                row("kpis", "Storingen"));
        assertTrue(english.select("section[aria-labelledby=kpis]").text()
                .contains("a straight line through the first"));
        assertEquals(4, english.select("svg.spark .measured").size());
    }

    /** Technici and Verbruik of four with a forecast; Boeien is below 12; Werven is late of five actions. */
    @Test
    void sumsUpAboveHowItGoes() {
        assertEquals(List.of("2 of 4", "1", "1 of 5", "€54,000"), english.select("dl.facts dd").eachText());
    }

    @Test
    void showsDeviationsWithTheResponseAgreedAndAdjustments() {
        String deviations = english.select("section[aria-labelledby=deviations]").text();
        assertTrue(deviations.contains("Agreed response, catch up: Tweede schip huren (Alfa Meten)"), deviations);
        assertEquals("12 Nov 2026 Tweede schip gehuurd for Boeien in zee Catch up, Alfa Meten Nieuwsbrief van november",
                row("deviations", "Tweede schip gehuurd"));
    }

    /** Boei 30,000 of 80,000; Mensen 24,000 of 20,000, 4,000 beyond; the party of 1,500 serves no goal. */
    @Test
    void comparesSpendingWithTheBudgetByGoal() {
        assertEquals("Vijftig boeien in zee: €30,000 of €80,000. Twintig technici erbij: €24,000 of €20,000. "
                + "Serves no goal: €0 of €1,500.", english.select("#money-eur desc").text());
        assertTrue(english.select("#money-eur").text().contains("more than planned €4,000"));
    }

    /** The budget is paid in money and in hours: 10 hours at 75 stand beside the 60 spent. */
    @Test
    void setsMoneyAndHoursTogetherBesideTheBudget() {
        String text = html(TestPlans.of("""
                actor A
                action Lab by A { budget 1000 EUR spent 60 EUR on 2026-05 worked 10 h in 2026-05 }
                finance { in kind A 20 h at 75 EUR }"""), Language.DUTCH).text().replace('\u00a0', ' ');
        assertTrue(text.contains("uitgegeven en € 750 aan gewerkte uren, van € 1.000 begroot € 60"), text);
        assertTrue(text.contains("Daarnaast is 10 uur gewerkt, ter waarde van € 750 tegen de tarieven"), text);
    }

    @Test
    void saysWhatServesWhichGoalAndWhatServesNone() {
        assertEquals("Een gezamenlijke werkplaats no action yet", row("serving", "Een gezamenlijke werkplaats"));
        assertTrue(english.select("section[aria-labelledby=serving]").text().contains("Serve no goal: Jaarborrel."));
    }

    @Test
    void staysShortForAModelOfOneLine() {
        assertTrue(html(TestPlans.of("ecosystem Kust"), Language.DUTCH).text()
                .contains("Het model noemt nog geen doelen, KPI's of acties."));
        assertTrue(html(TestPlans.of("goal Kust\naction Varen for Kust { budget 100 EUR }"), Language.DUTCH).text()
                .replace('\u00a0', ' ').contains("Van de begrote € 100 is nog niets als besteed vastgelegd."));
    }

    private String row(String section, String words) {
        return english.select("section[aria-labelledby=" + section + "] tbody tr").eachText().stream()
                .filter(row -> row.contains(words)).findFirst().orElseThrow();
    }

    private static Document html(Plan plan, Language language) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.DASHBOARD, plan, language),
                DocumentFormat.HTML));
    }
}
