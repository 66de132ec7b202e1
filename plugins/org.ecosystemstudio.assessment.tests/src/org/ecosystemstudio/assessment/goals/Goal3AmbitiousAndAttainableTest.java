/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Goal3AmbitiousAndAttainableTest {

    @Test
    void reportsATargetThatIsTheBaseline() {
        AssessedText text = assess("goal Talent {\n  indicator \"hired\" from 20 to 20.0 people }");
        assertEquals(
                List.of("The target of goal Talent is the same as its baseline: 20. Write the value that you aim at "
                        + "after \"to\"; to keep a value is an ambition only where it would fall."),
                text.messages());
        assertEquals(
                List.of("De streefwaarde van doel Talent is gelijk aan de nulmeting: 20. Schrijf na \"to\" de waarde "
                        + "die u nastreeft; een waarde vasthouden is alleen een ambitie waar zij anders zou dalen."),
                text.dutchMessages());
        assertEquals(List.of("2:32"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsTheTargetOfAKpi() {
        assertEquals(1, assess("goal Talent { indicator \"a\" from 0 to 1 kpi K { indicator \"b\" from 1 to 1 } }")
                .findings().size());
    }

    @Test
    void acceptsATargetAboveOrBelowTheBaseline() {
        assertEquals(List.of(), assess("goal Talent { indicator \"a\" from 20 to 20.1 people }").messages());
        String text = "goal Talent { indicator \"a\" from 20 to 19 people }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal Talent"), AssessedText.evidence(new Goal3AmbitiousAndAttainable(), text));
    }

    @Test
    void reportsRequiredCompetencesThatNobodyOffers() {
        AssessedText text = assess("capability Training capability Vision theme Robots actor Alfa { offers Vision } "
                + "actor Friend { involvement friend offers Training works on Robots } "
                + "goal Talent { requires Training, Vision, Robots }");
        assertEquals(List.of("No participant offers what goal Talent requires: capability Training, theme Robots. Add "
                + "\"offers Training\" to a participant that can do it, or involve someone who can."), text.messages());
        assertEquals(List.of("Geen deelnemer biedt wat doel Talent vereist: capaciteit Training, thema Robots. Voeg "
                + "\"offers Training\" toe aan een deelnemer die het kan, of betrek iemand die het kan."),
                text.dutchMessages());
        assertEquals(2, text.findings().getFirst().related().size());
        assertEquals(1, text.places().size());
    }

    @Test
    void acceptsCompetencesOnOffer() {
        String text = "capability Training theme Robots actor Alfa { offers Training works on Robots } "
                + "goal Talent { requires Training, Robots }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal Talent"), AssessedText.evidence(new Goal3AmbitiousAndAttainable(), text));
    }

    @Test
    void asksNothingOfGoalsWithoutNumbersAndRequirements() {
        for (String body : List.of("", "indicator \"a\"", "indicator \"a\" from 1", "indicator \"a\" to 1",
                "status dropped indicator \"a\" from 1 to 1")) {
            String text = "goal Talent { " + body + " }";
            assertEquals(List.of(), assess(text).messages(), text);
            assertEquals(List.of(), AssessedText.evidence(new Goal3AmbitiousAndAttainable(), text), text);
        }
    }

    @Test
    void leavesCapabilitiesThatDoNotExistToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(new Goal3AmbitiousAndAttainable(),
                "goal Talent { requires Nothing }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal3AmbitiousAndAttainable(), text);
    }
}
