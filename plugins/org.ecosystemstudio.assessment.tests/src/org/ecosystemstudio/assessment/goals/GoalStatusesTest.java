/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.junit.jupiter.api.Test;

class GoalStatusesTest {

    @Test
    void takesTheStatusOfTheGoalAbove() {
        assertEquals(List.of(),
                evidence("goal A { status dropped by 2026 subgoal B { by 2026 subgoal C { by 2026 } } } "
                        + "goal D under A { by 2026 }"));
        assertEquals(List.of(), asked("goal A { status reached subgoal B { subgoal C } }"));
    }

    @Test
    void prefersTheStatusOfTheGoalItself() {
        assertEquals(List.of("goal B", "goal C"),
                evidence("goal A { status dropped by 2026 subgoal B { status open by 2026 subgoal C { by 2026 } } }"));
    }

    @Test
    void doesNotPassAStatusUpwards() {
        assertEquals(List.of("goal A"), evidence("goal A { by 2026 subgoal B { status dropped } }"));
    }

    @Test
    void bearsGoalsInACircle() {
        assertEquals(List.of("goal A", "goal B"), evidence("goal A under B { by 2026 } goal B under A { by 2026 }"));
        assertEquals(List.of(), evidence("goal A under B { status dropped } goal B under A { status dropped }"));
    }

    private static List<String> evidence(String text) {
        return AssessedText.evidence(new Goal4TimeBound(), text);
    }

    private static List<String> asked(String text) {
        return AssessedText.by(new Goal5WorkedOn(), text).messages();
    }
}
