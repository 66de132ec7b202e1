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

class Goal6ActionsServeGoalsTest {

    @Test
    void reportsAnActionThatServesNoGoal() {
        AssessedText text = assess("goal Talent\naction Fair");
        assertEquals(
                List.of("Action Fair serves no goal. Add \"for\" with the goal that it serves, as in: action Fair for "
                        + "Talent."),
                text.messages());
        assertEquals(
                List.of("Actie Fair dient geen doel. Voeg \"for\" toe met het doel dat zij dient, zoals in: action "
                        + "Fair for Talent."),
                text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void asksForAGoalWhereThereIsNone() {
        AssessedText text = assess("action Fair");
        assertEquals(
                List.of("Action Fair serves no goal, and no goal is declared. Declare a goal, as in \"goal Talent\", "
                        + "and write: action Fair for Talent."),
                text.messages());
        assertEquals(List.of("Actie Fair dient geen doel, en er is ook geen doel. Leg een doel vast, zoals \"goal "
                + "Talent\", en schrijf: action Fair for Talent."), text.dutchMessages());
    }

    @Test
    void acceptsAnActionForAGoal() {
        String text = "goal Talent { subgoal S } action Fair for Talent.S";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("action Fair"), AssessedText.evidence(new Goal6ActionsServeGoals(), text));
    }

    @Test
    void asksNothingOfStoppedActions() {
        String text = "action Fair { status stopped }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(new Goal6ActionsServeGoals(), text));
        assertEquals(1, assess("action Fair { status done }").findings().size());
    }

    @Test
    void leavesAGoalThatDoesNotExistToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(new Goal6ActionsServeGoals(), "action Fair for Nothing")
                .messages());
        assertEquals(1, AssessedText.unfinished(new Goal6ActionsServeGoals(), "action Fair {").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal6ActionsServeGoals(), text);
    }
}
