/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

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
import org.junit.jupiter.api.Test;

/** What the goals and the agenda of the made-up dike cluster must say, worked out by hand from its text. */
class GoalsAndAgendaTest {

    private final Document document = goals(TestPlans.dijk());

    @Test
    void opensWithTheAmbitionAndTheGoalTree() {
        assertEquals("In 2035 breekt er geen dijk meer onverwacht", document.selectFirst(".lead").text());
        assertEquals(List.of("Tien kilometer dijk meldt zelf", "Een scherm dat iedereen snapt",
                "Onze meting telt voor de norm"), document.select(".cover tbody th").eachText());
        assertEquals("Een scherm dat iedereen snapt", document.selectFirst(".cover tr.detail th").text());
    }

    /** The digging waits for the trial; the talks have no priority; a name has been chosen. */
    @Test
    void ordersTheAgendaAsThePlanDoes() {
        assertEquals(List.of("1. Proefvak van een kilometer for Tien kilometer dijk meldt zelf",
                "2. Ingraven van de rest for Tien kilometer dijk meldt zelf",
                "3. Praten met de normcommissie for Onze meting telt voor de norm"),
                document.select("section[aria-labelledby=agenda] tbody th").eachText());
        assertTrue(document.select("section[aria-labelledby=agenda]").text()
                .endsWith("Done or stopped: Een naam kiezen."));
    }

    /** Sensor & Zoon measures with glass fibre, nobody digs, and three actions serve the goal. */
    @Test
    void saysWhatIsAgreedOnEachLetter() {
        assertEquals("Op tien kilometer ligt kabel, en iemand kijkt naar het scherm. Answers for it: Sensor & Zoon "
                + "Programme lines: Slimme delta", letter("goal-proef", "Specific"));
        assertEquals("kilometers met kabel: from 0 to 10 km Followed by: Kabel in de grond "
                + "(Sensor & Zoon, every quarter)", letter("goal-proef", "Measurable"));
        assertEquals("Consensus reached, 5 Oct 2026: Aan de keukentafel Supported by: Sensor & Zoon, Rekenhuis "
                + "Answers the interest: Droge voeten", letter("goal-proef", "Acceptable"));
        assertEquals("Takes: Glasvezelmeting (offered by Sensor & Zoon) Takes: Graafwerk 3 actions serve it.",
                letter("goal-proef", "Realistic"));
        assertEquals("31 Dec 2027 under way", letter("goal-proef", "Time-bound"));
    }

    @Test
    void saysWhatToAgreeWhereNothingIs() {
        assertEquals("Nothing yet: agree on a deadline.", letter("goal-norm", "Time-bound"));
        assertEquals("Nothing yet: say what is measured, from which value to which.",
                letter("goal-proef-scherm", "Measurable"));
    }

    @Test
    void namesTheOpenPointsOfTheGoalsAlone() {
        String open = document.select("section[aria-labelledby=open-points]").text();
        assertTrue(open.contains("GOAL4") && open.contains("Q3.7"), open);
        assertFalse(open.contains("PROP1") || open.contains("Q2.1"), open);
    }

    @Test
    void linksEachGoalToItsSheet() {
        document.select(".cover tbody th a").forEach(link -> assertEquals(1,
                document.select("section[aria-labelledby=" + link.attr("href").substring(1) + "]").size()));
    }

    @Test
    void givesEachGoalOneSheetHoweverDeepItStands() {
        String text = goals(TestPlans.of("""
                ecosystem E { }
                goal Main { } goal One under Main { } goal Two under One { }
                """)).select("section[aria-labelledby=smart] caption").text();
        assertEquals("What has been agreed on Main What has been agreed on One What has been agreed on Two", text);
    }

    private String letter(String goal, String letter) {
        return document.selectFirst("section[aria-labelledby=" + goal + "] > table tr:has(th:contains(" + letter
                + ")) td").text();
    }

    private static Document goals(Plan plan) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.GOALS_AND_AGENDA, plan, Language.ENGLISH),
                DocumentFormat.HTML));
    }
}
