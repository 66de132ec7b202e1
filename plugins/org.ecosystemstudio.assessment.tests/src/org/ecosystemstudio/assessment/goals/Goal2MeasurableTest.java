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

class Goal2MeasurableTest {

    @Test
    void reportsAGoalWithoutIndicator() {
        AssessedText text = assess("goal Talent { kpi Hired }");
        assertEquals(
                List.of("Goal Talent has no indicator to measure it by. Add to goal Talent: indicator \"...\" from 0 "
                        + "to 10 people, with your own numbers and unit."),
                text.messages());
        assertEquals(
                List.of("Doel Talent heeft geen indicator om het aan te meten. Voeg aan doel Talent toe: indicator "
                        + "\"...\" from 0 to 10 people, met eigen getallen en eenheid."),
                text.dutchMessages());
        assertEquals(List.of("1:6"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void showsHowToCompleteAnIndicator() {
        AssessedText text = assess("goal Talent {\n  indicator \"hired\" to 12.5 }");
        assertEquals(
                List.of("Missing in the indicator of goal Talent: baseline, unit. Write it as: indicator \"hired\" "
                        + "from ... to 12.5 ..., with the value at the start after \"from\", the value aimed at after \"to\", "
                        + "and then the unit."),
                text.messages());
        assertEquals(
                List.of("In de indicator van doel Talent ontbreekt: nulmeting, eenheid. Schrijf: indicator \"hired\" "
                        + "from ... to 12.5 ..., met na \"from\" de waarde aan het begin, na \"to\" de streefwaarde, en dan de "
                        + "eenheid."),
                text.dutchMessages());
        assertEquals(List.of("2:3"), text.places());
    }

    @Test
    void asksForEachPart() {
        assertEquals("baseline", missing("to 2 people"));
        assertEquals("target", missing("from 1 people"));
        assertEquals("unit", missing("from 1 to 2"));
        assertEquals("unit", missing("from 1 to 2 \" \""));
        assertEquals("baseline, target", missing("people"));
    }

    @Test
    void acceptsACompleteIndicator() {
        String text = "goal Talent { indicator \"hired\" from 0 to 2 people }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal Talent"), AssessedText.evidence(new Goal2Measurable(), text));
    }

    @Test
    void acceptsTheIndicatorOfAKpi() {
        assertEquals(List.of(),
                assess("goal Talent { indicator \"hired\" kpi A kpi B { indicator \"b\" from 0 to 2 % } }")
                        .messages());
        assertEquals(1, assess("goal Talent { kpi B { indicator \"b\" from 0 to 2 } }").findings().size());
    }

    @Test
    void asksNothingOfDroppedGoals() {
        assertEquals(List.of(), assess("goal Talent { status dropped }").messages());
    }

    @Test
    void bearsAnIndicatorThatIsStillBeingWritten() {
        assertEquals(1, AssessedText.unfinished(new Goal2Measurable(), "goal Talent { indicator }").findings().size());
        assertEquals(1, AssessedText.unfinished(new Goal2Measurable(), "goal Talent { indicator \"a\" from").findings()
                .size());
    }

    private static String missing(String indicator) {
        return assess("goal Talent { indicator \"hired\" " + indicator + " }").messages().getFirst()
                .replaceAll("Missing in the indicator of goal Talent: |\\. Write.*", "");
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal2Measurable(), text);
    }
}
