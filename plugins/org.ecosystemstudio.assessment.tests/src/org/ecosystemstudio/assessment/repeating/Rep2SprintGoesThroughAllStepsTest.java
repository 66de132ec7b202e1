/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.repeating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Rep2SprintGoesThroughAllStepsTest {

    private static final String ALL = "step map open step proposition open step goals open step organisation open "
            + "step plan open step carry out open step monitor open ";

    @Test
    void reportsTheStepsThatASprintLeavesOut() {
        AssessedText text =
                assess("sprint Second { " + ALL.replace("step goals open", "").replace("step carry out open", "")
                        + "}");
        assertEquals(
                List.of("Sprint Second does not go through these steps: set goals and the action agenda, carry out the "
                        + "plans. Add to sprint Second: step goals open step carry out open."),
                text.messages());
        assertEquals(
                List.of("Sprint Second doorloopt deze stappen niet: doelen stellen en actieagenda, uitvoeren van de "
                        + "plannen. Voeg aan sprint Second toe: step goals open step carry out open."),
                text.dutchMessages());
        assertEquals(1, text.places().size());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsAChangeInsideThatDoesNotSayWhatItConcerns() {
        AssessedText text = assess("sprint Second { " + ALL + "\nchanged inside \"A board\" }");
        assertEquals(
                List.of("The change \"A board\" does not say what it concerns inside the ecosystem. Add behind it: "
                        + "concerns scope, concerns leadership, or concerns governance."),
                text.messages());
        assertEquals(
                List.of("Bij de verandering \"A board\" staat niet wat zij binnen het ecosysteem raakt. Zet erachter: "
                        + "concerns scope (reikwijdte), concerns leadership (leiderschap) of concerns governance (besturing)."),
                text.dutchMessages());
        assertEquals(List.of("2:1"), text.places());
    }

    @Test
    void acceptsAllSevenStepsAndChangesThatSayWhatTheyConcern() {
        String text =
                "sprint Second { " + ALL + "changed inside \"A board\" concerns governance changed outside \"x\" }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("sprint Second"), AssessedText.evidence(new Rep2SprintGoesThroughAllSteps(), text));
    }

    @Test
    void asksNothingOfTheFirstOfSeveralSprints() {
        assertEquals(List.of("sprint Second"), AssessedText.evidence(new Rep2SprintGoesThroughAllSteps(),
                "sprint First from 2026 sprint Second from 2027 { " + ALL + "}"));
        assertEquals(1, assess("sprint First from 2026 sprint Second from 2027").findings().size());
    }

    @Test
    void doesNotAskForTheRepeat() {
        assertEquals(1, assess("sprint Second { step repeat open }").findings().size());
        assertEquals(List.of(), assess("sprint Second { " + ALL + "}").messages());
    }

    @Test
    void bearsASprintThatIsStillBeingWritten() {
        assertEquals(1,
                AssessedText.unfinished(new Rep2SprintGoesThroughAllSteps(), "sprint S { step").findings().size());
        assertEquals(2,
                AssessedText.unfinished(new Rep2SprintGoesThroughAllSteps(), "sprint S { changed inside").findings()
                        .size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Rep2SprintGoesThroughAllSteps(), text);
    }
}
