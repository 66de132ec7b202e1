/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.disclosure.Disclosure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the score card of the made-up water cluster must say, worked out by hand from its text. */
class ScoreCardFactsTest {

    private final Document dutch = card(TestPlans.water(), Language.DUTCH);

    /** Ambition and goal, beneficiary and value, urgency with a year, and a goal that its owner and two of three support. */
    @Test
    void scoresAFactorWhoseRulesAllHold() {
        assertTrue(section("factor-2").startsWith("Een doel dat er nu toe doet: 100 % (4 van 4)"), section("factor-2"));
    }

    /** There is a driver; it has made no commitment; 10,000 of 30,000 euro is there. */
    @Test
    void scoresAFactorWithOpenPointsAndSaysWhatIsOpenWithoutWordsToType() {
        String driving = section("factor-6");
        assertTrue(driving.startsWith("Een kartrekker en kapitaal: 33 % (1 van 3)"), driving);
        assertTrue(driving.contains("in orde Alfa Pompen"), driving);
        assertTrue(driving.contains("€ 20.000"), driving);
        assertTrue(driving.contains("Kartrekker Alfa Pompen heeft niets toegezegd"), driving);
        assertFalse(driving.contains("commitment letter"), driving);
    }

    /** Nine participants, of whom all offer something: their names would fill the cell. */
    @Test
    void saysThatARuleHoldsForAllParticipantsWhereTheyAreMany() {
        String actors = IntStream.range(0, 9).mapToObj(number -> "actor A" + number + " \"Firm " + number
                + "\" { offers C }").collect(Collectors.joining("\n"));
        String text = card(TestPlans.of("ecosystem E { } capability C\n" + actors), Language.ENGLISH).text();
        assertTrue(text.contains("holds all 9 participants"), text);
    }

    /** Trust has four rules; that on agreements is waived, so the score is of three. */
    @Test
    void leavesWaivedRulesOutOfTheScoreAndTellsTheReason() {
        String trust = section("factor-4");
        assertTrue(trust.startsWith("Vertrouwen en toezegging: 0 % (0 van 3)"), trust);
        assertTrue(trust.contains("aanvaard"), trust);
        assertTrue(trust.contains("Aanvaard, omdat: Eerst een half jaar vertrouwen opbouwen (tot en met jun 2027)"),
                trust);
    }

    @Test
    void saysWhatCannotBeAssessedYet() {
        Document empty = card(TestPlans.of("actor Alfa { kind company }"), Language.ENGLISH);
        assertTrue(empty.select("section[aria-labelledby=factor-7]").text().contains("not yet assessable"));
        assertTrue(empty.text().contains("The model does not say which type of ecosystem it is."));
    }

    @Test
    void beginsWithHowItStandsAndWhatHelpsMost() {
        String lead = dutch.select(".lead").text();
        assertTrue(lead.matches("\\d+ van de \\d+ regels van de succesfactoren zijn in orde\\. Het meest helpt nu: .*"),
                lead);
    }

    @Test
    void checksTheDefinitionPartByPart() {
        assertEquals(5, dutch.select("section[aria-labelledby=definition] tbody tr").size());
        assertTrue(section("definition").contains("Actor Gemeente Kuststad"), section("definition"));
    }

    @Test
    void tellsHowFarTheStepsAreAndWhichQuestionsAreOpen() {
        String steps = section("steps");
        assertTrue(steps.contains("2 1 5: Q1.2, Q1.4, Q1.5, Q1.6, Q1.7"), steps);
    }

    @Test
    void printsTheFormulaAndDescribesThePicture() {
        assertTrue(dutch.text().contains("Hoe de score tot stand komt"));
        assertTrue(dutch.select("svg desc").text().contains("6 Een kartrekker en kapitaal: 33 % (1 van 3)."),
                dutch.select("svg desc").text());
    }

    @Test
    void marksEvidenceThatIsIllustrative() {
        assertTrue(dutch.text().contains("Gemeente Kuststad°"), dutch.text());
    }

    @Test
    void linksEvidenceToThePlaceInTheText() {
        Plan plan = TestPlans.water();
        DocumentSource source = new DocumentSource(plan, Assessment.of(plan),
                element -> element instanceof Actor actor
                        ? Optional.of(new Inline.Place(actor.getName().toLowerCase(Locale.ROOT) + ".ecosystem:7",
                                "./../model/a%20b.ecosystem#L7"))
                        : Optional.empty(),
                Optional.empty(), Disclosure.everything());
        Document linked = Jsoup.parse(TestPlans.text(
                new Documents().compose(DocumentType.SCORE_CARD, Language.ENGLISH, source), DocumentFormat.HTML));
        assertEquals("./../model/a%20b.ecosystem#L7", linked.select("a.place").first().attr("href"));
        assertEquals("alfa.ecosystem:7", linked.select("a.place").first().text());
        assertFalse(dutch.select("a.place").iterator().hasNext());
    }

    private String section(String anchor) {
        return dutch.select("section[aria-labelledby=" + anchor + "]").text();
    }

    private static Document card(Plan plan, Language language) {
        return Jsoup.parse(TestPlans.text(TestPlans.compose(DocumentType.SCORE_CARD, plan, language),
                DocumentFormat.HTML));
    }
}
