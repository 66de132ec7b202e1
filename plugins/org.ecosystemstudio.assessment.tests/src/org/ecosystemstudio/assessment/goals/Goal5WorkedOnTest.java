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

class Goal5WorkedOnTest {

    @Test
    void takesNothingThatIsStoppedOrDroppedForWork() {
        for (String text : List.of("goal G action W for G { status stopped }",
                "goal G { subgoal S { status dropped } }", "goal G goal H { serves G status dropped }")) {
            assertEquals(1, AssessedText.by(new Goal5WorkedOn(), text).messages().stream()
                    .filter(message -> message.startsWith("No action or subgoal serves goal G.")).count(), text);
        }
    }

    @Test
    void reportsAGoalThatNobodyWorksOn() {
        AssessedText text = assess("goal Talent {\n  subgoal Trainees }");
        assertEquals(
                List.of("No action or subgoal serves goal Trainees. Add an action with \"for Talent.Trainees\", or a "
                        + "\"subgoal\" inside the goal."),
                text.messages());
        assertEquals(
                List.of("Geen actie of subdoel dient doel Trainees. Voeg een actie toe met \"for Talent.Trainees\", of "
                        + "een \"subgoal\" binnen het doel."),
                text.dutchMessages());
        assertEquals(List.of("2:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void acceptsActionsSubgoalsAndGoalsThatServe() {
        String text = "goal A goal B under A goal C { serves B } action X for C";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal A", "goal B", "goal C"), AssessedText.evidence(new Goal5WorkedOn(), text));
    }

    @Test
    void doesNotTakeAGoalForItsOwnServant() {
        assertEquals(1, assess("goal A { serves A }").findings().size());
    }

    @Test
    void asksNothingOfGoalsThatAreReachedOrDropped() {
        assertEquals(List.of(), assess("goal A { status reached } goal B { status dropped }").messages());
        assertEquals(1, assess("goal A { status open }").findings().size());
    }

    @Test
    void bearsNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(new Goal5WorkedOn(),
                "goal A { serves Nothing } action X for Nothing").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal5WorkedOn(), text);
    }
}
