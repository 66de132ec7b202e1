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

class Goal4TimeBoundTest {

    @Test
    void looksPastGoalsWithoutADeadline() {
        AssessedText text = assess("goal A { by 2026-12-31 subgoal B { subgoal C { by 2027-01-31 } } }");
        assertEquals(1, text.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count());
        assertEquals(0, assess("goal A under B goal B under A goal C under A { by 2027 }").findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).count());
    }

    @Test
    void reportsAGoalWithoutDeadline() {
        AssessedText text = assess("goal Talent");
        assertEquals(List.of("Goal Talent has no deadline. Add to goal Talent: by 2027-12-31, or the day that fits."),
                text.messages());
        assertEquals(List.of("Doel Talent heeft geen deadline. Voeg aan doel Talent toe: by 2027-12-31, of de dag die "
                + "past."), text.dutchMessages());
        assertEquals(List.of("1:6"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void callsASubgoalThatIsDueAfterItsGoalAnError() {
        AssessedText text = assess("goal Talent {\n  by 2026-12\n  subgoal Trainees { by 2027-01-01 } }");
        assertEquals(
                List.of("Goal Trainees is due by 2027-01-01, after goal Talent that it belongs to (by 2026-12). Write "
                        + "a day no later than 2026-12 after \"by\", or give goal Talent more time."),
                text.messages());
        assertEquals(
                List.of("Doel Trainees moet er uiterlijk 2027-01-01 zijn, later dan doel Talent waar het bij "
                        + "hoort (uiterlijk 2026-12). Schrijf na \"by\" een dag uiterlijk in of op "
                        + "2026-12, of geef doel Talent meer tijd."),
                text.dutchMessages());
        assertEquals(List.of("3:25"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void seesSubgoalsThatSayUnder() {
        assertEquals(1, assess("goal A { by 2026 } goal B under A { by 2027 }").findings().size());
    }

    @Test
    void acceptsTheSameLastDay() {
        String text =
                "goal A { by 2026-12-31 subgoal B { by 2026 } subgoal C { by 2026-Q4 } subgoal D { by 2026-12-30 } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal A", "goal B", "goal C", "goal D"),
                AssessedText.evidence(new Goal4TimeBound(), text));
    }

    @Test
    void asksADeadlineOfGoalAndSubgoal() {
        assertEquals(1, assess("goal A { subgoal B { by 2026 } }").findings().size());
        assertEquals(2, assess("goal A { subgoal B }").findings().size());
    }

    @Test
    void asksNothingOfDroppedGoals() {
        assertEquals(List.of(), assess("goal A { by 2026 subgoal B { by 2027 status dropped } "
                + "subgoal C { status dropped } }").messages());
    }

    @Test
    void bearsADeadlineThatIsStillBeingWritten() {
        assertEquals(1, AssessedText.unfinished(new Goal4TimeBound(), "goal A { by }").findings().size());
        assertEquals(0, AssessedText.unfinished(new Goal4TimeBound(), "goal A under Nothing { by 2027 }").findings()
                .size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal4TimeBound(), text);
    }
}
