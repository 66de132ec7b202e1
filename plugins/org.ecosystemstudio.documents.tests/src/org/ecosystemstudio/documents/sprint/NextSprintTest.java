/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the document of the made-up cluster's second sprint must say, worked out by hand from its text. */
class NextSprintTest {

    private final Document sprint = html(TestPlans.compose(DocumentType.NEXT_SPRINT, TestPlans.oever(),
            TestPlans.earlierOever(), Language.ENGLISH));

    @Test
    void isAboutTheSprintThatIsToBegin() {
        assertEquals("Tweede ronde, Jan 2027 \u2013 Dec 2027", sprint.select(".lead").text());
        assertTrue(sprint.text().contains("Van plannen naar repareren."));
        assertTrue(sprint.text().contains("Deining Robotica doet mee inside scope"), sprint.text());
    }

    @Test
    void partsWhatCarriesOverFromWhatIsLeftAndWhatIsNew() {
        assertTrue(section("carried").contains("Leerroute voor monteurs action Kade College"), section("carried"));
        assertTrue(section("carried").contains("Veertig monteurs opgeleid goal Kade College 30 Jun 2027"));
        assertTrue(section("left").contains("Pand voor de werkplaats action Gemeente Rivier"), section("left"));
        assertTrue(section("fresh").contains("Proef met een reparatierobot action Deining Robotica"));
        assertEquals(1, sprint.select("section[aria-labelledby=sprint-left] tbody tr").size());
    }

    @Test
    void tellsWhatTheLastSprintTaughtAndWhatChangedSinceAVersion() {
        assertEquals("What Eerste ronde taught Eerst een pand, dan pas machines", section("lessons"));
        assertTrue(section("since").contains("Changes since version v1 of 21 September 2026"), section("since"));
        assertTrue(section("since").contains("Deining Robotica Involvement: candidate \u2192 participant"));
    }

    @Test
    void namesGoalsThatCameSinceAndTellsHowFarTheStepsAre() {
        Document grown = html(TestPlans.compose(DocumentType.NEXT_SPRINT, TestPlans.of("""
                goal Old goal Fresh "More young people"
                sprint Second "From project to habit" { step map done 2026-11-02 "Eight talks" }
                """), TestPlans.earlier("goal Old"), Language.ENGLISH));
        assertTrue(grown.text().contains("New goals: More young people."), grown.text());
        assertTrue(grown.text().contains("done, 2 Nov 2026 Eight talks"), grown.text());
    }

    @Test
    void listsWhatTakesPlaceAgainAndAgain() {
        Document going = html(TestPlans.compose(DocumentType.NEXT_SPRINT, TestPlans.of("""
                actor Alfa
                action Talks "Talks at the quay" by Alfa { every month from 2026-01-01 until 2027-12 }
                sprint Second from 2027-01 until 2027-12
                """), Language.ENGLISH));
        String recurring = going.select("section[aria-labelledby=sprint-recurring]").text();
        assertTrue(recurring.contains("Talks at the quay action"), recurring);
    }

    @Test
    void doesWithoutAnEarlierVersion() {
        Document alone = html(TestPlans.compose(DocumentType.NEXT_SPRINT, TestPlans.oever(), Language.DUTCH));
        assertTrue(alone.select("section[aria-labelledby=sprint-since]").isEmpty());
        assertEquals("Tweede ronde, jan 2027 tot en met dec 2027", alone.select(".lead").text());
    }

    @Test
    void isAboutTheSprintThatGoesOnWhenThereIsNoNext() {
        Document only = html(TestPlans.compose(DocumentType.NEXT_SPRINT,
                TestPlans.of("sprint First \"Getting started\" from 2026-01"), Language.ENGLISH));
        assertEquals("Getting started, from Jan 2026", only.select(".lead").text());
        assertTrue(only.text().contains("The model names no next sprint"), only.text());
        assertTrue(only.text().contains("What changed inside and outside the ecosystem is not recorded yet."),
                only.text());
        assertTrue(only.text().contains("takes over from the previous one is not recorded yet."), only.text());
    }

    @Test
    void saysWhatASprintNeedsWhenThereIsNone() {
        Document none = html(
                TestPlans.compose(DocumentType.NEXT_SPRINT, TestPlans.of("actor Alfa"), Language.ENGLISH));
        assertEquals("The model names no sprint.", none.select(".lead").text());
        assertTrue(none.text().contains("Plan one, with a name, a beginning and an end"), none.text());
        assertTrue(none.select("section").isEmpty());
    }

    private String section(String key) {
        return sprint.select("section[aria-labelledby=sprint-" + key + "]").text();
    }

    private static Document html(org.ecosystemstudio.documents.tree.Document document) {
        return Jsoup.parse(TestPlans.text(document, DocumentFormat.HTML));
    }
}
