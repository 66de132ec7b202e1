/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.RuleOutcome;
import org.ecosystemstudio.assessment.mapping.Map3TechnologiesHaveTrl;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class Wai2NeededTest {

    private static final String WRONG = "technology Fair ";
    private static final String RIGHT = "technology Lab TRL 4 ";

    @Test
    void reportsAWaiverOfARuleThatFindsNothing() {
        assertEquals(List.of("The waiver of MAP3 is not needed: the rule finds nothing that it would have to waive. "
                + "Remove it."), messages(RIGHT + "waive MAP3 because \"x\""));
        assertEquals(List.of("De ontheffing van MAP3 is niet nodig: de regel vindt niets waarvoor zij zou gelden. Haal "
                + "haar weg."), messages(RIGHT + "waive MAP3 because \"x\"", Locale.forLanguageTag("nl")));
    }

    @Test
    void reportsAWaiverForElementsThatAreRight() {
        String text = WRONG + RIGHT + "waive MAP3 on Lab because \"x\"";
        assertEquals(
                List.of("The waiver of MAP3 is not needed: the rule finds nothing at the elements after "
                        + "\"on\", or another waiver covers it. Remove it, or name after \"on\" the "
                        + "elements that it is meant for."),
                messages(text));
        assertEquals(
                List.of("De ontheffing van MAP3 is niet nodig: de regel vindt niets bij de elementen na "
                        + "\"on\", of een andere ontheffing geldt er al voor. Haal haar weg, of noem na "
                        + "\"on\" de elementen waarvoor zij is bedoeld."),
                messages(text, Locale.forLanguageTag("nl")));
    }

    @Test
    void acceptsAWaiverThatMatches() {
        assertEquals(List.of(), messages(WRONG + "waive MAP3 because \"x\""));
        assertEquals(List.of("x"), evidence(WRONG + "waive MAP3 because \"x\""));
        assertEquals(List.of("x"), evidence(WRONG + "waive MAP3 on Fair because \"x\""));
    }

    @Test
    void reportsTheWaiverOfAQuestionThatIsAnswered() {
        AssessedText text = AssessedText.by(new Wai2Needed(), """
                answer Q1.3 "See the heatmap"
                waive Q1.3 because "x"
                waive Q1.4 because "y"
                """);
        assertEquals(List.of("The waiver of Q1.3 is not needed: the question is answered. Remove it."),
                text.messages());
        assertEquals(List.of("De ontheffing van Q1.3 is niet nodig: de vraag is beantwoord. Haal haar weg."),
                text.dutchMessages());
        assertEquals(List.of("2:7"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsTheSecondWaiverOfAQuestion() {
        AssessedText text = AssessedText.by(new Wai2Needed(), """
                answer Q1.4 "Speed"
                waive Q1.3 because "x"
                waive Q1.3 because "y"
                """);
        assertEquals(List.of("The waiver of Q1.3 is not needed: another one waives the question already. Remove one of "
                + "the two."), text.messages());
        assertEquals(List.of("De ontheffing van Q1.3 is niet nodig: voor de vraag is er al een andere. Haal een van de "
                + "twee weg."), text.dutchMessages());
        assertEquals(List.of("3:7"), text.places());
    }

    @Test
    void acceptsTheWaiverOfAnOpenQuestion() {
        assertEquals(List.of("x"), evidence("waive Q1.3 because \"x\""));
    }

    @Test
    void leavesOutWaiversThatNoLongerCount() {
        String text = "waive MAP3 because \"x\" until 2026-05";
        assertEquals(List.of(), messages(text));
        assertEquals(List.of(), evidence(text));
        assertEquals(List.of(), messages("answer Q1.3 \"a\" waive Q1.3 because \"x\" until 2026-05-31"));
        assertEquals(1, messages("answer Q1.3 \"a\" waive Q1.3 because \"x\" until 2026-06-01").size());
    }

    @Test
    void leavesOutRulesThatTheModelIsNotAssessedBy() {
        String text = "waive MON4 because \"x\"";
        assertEquals(List.of(), messages(text));
        assertEquals(List.of(), evidence(text));
    }

    @Test
    void reportsTheElementsThatNeedNoWaiver() {
        String text = WRONG + RIGHT + "waive MAP3 on Fair, Lab because \"x\"";
        assertEquals(List.of("The waiver of MAP3 is needed only in part: the rule finds nothing at theme Lab, or "
                + "another waiver covers it. Leave theme Lab out after \"on\"."), messages(text));
        assertEquals(List.of("De ontheffing van MAP3 is maar voor een deel nodig: de regel vindt niets bij thema "
                + "Lab, of een andere ontheffing geldt er al voor. Laat thema Lab na \"on\" weg."),
                messages(text, Locale.forLanguageTag("nl")));
        assertEquals(List.of("x"), evidence(WRONG + "technology Sea waive MAP3 on Fair, Sea because \"x\""));
    }

    @Test
    void leavesToOtherRulesWhatCannotTakeEffect() {
        for (String text : List.of(RIGHT + "waive MAP3 because \"\"", RIGHT + "waive WAI2 because \"x\"",
                "technology Fair TRL 12 waive MAP3 because \"x\"")) {
            assertEquals(List.of(), messages(text), text);
        }
    }

    @Test
    void cannotBeWaivedItself() {
        RuleOutcome outcome = outcome(RIGHT + "waive MAP3 because \"x\" waive WAI2 because \"kept for a while\"");
        assertEquals(1, outcome.findings().size());
        assertEquals(0, outcome.waived().size());
    }

    @Test
    void bearsWaiversThatAreStillBeingWritten() {
        for (String text : List.of("waive", "waive because", "waive MAP3 on Nobody because \"x\"",
                "waive Q9.9 because \"x\"")) {
            assertEquals(List.of(), messages(text), text);
        }
    }

    private static List<String> messages(String text) {
        return messages(text, Locale.ENGLISH);
    }

    private static List<String> messages(String text, Locale language) {
        return outcome(text).findings().stream().map(finding -> finding.message(language)).toList();
    }

    private static List<String> evidence(String text) {
        return outcome(text).evidence().stream().map(element -> ((Waiver) element).getReason()).toList();
    }

    private static RuleOutcome outcome(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        return Assessment.of(Plan.of(model.view(), AssessedText.TODAY),
                List.of(new Map3TechnologiesHaveTrl(), new Wai2Needed()), AssessmentSettings.NONE)
                .outcome("WAI2").orElseThrow();
    }
}
