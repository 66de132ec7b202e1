/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Goal7NoCycleTest {

    private static final String REMEDY =
            " Remove one of these ties (\"under\" or \"serves\"), so that every goal leads up to a main goal.";

    @Test
    void reportsGoalsUnderEachOtherWithTheirPath() {
        AssessedText text = assess("""
                goal A under B
                goal B under A
                """);
        assertEquals(List.of("Goal A leads back to itself: A > B > A." + REMEDY), text.messages());
        assertEquals(List.of("1:14"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
        assertEquals(List.of("B"), text.findings().getFirst().related().stream()
                .map(goal -> ((Goal) goal).getName()).toList());
    }

    @Test
    void saysSoInDutch() {
        assertEquals(List.of("Doel A komt bij zichzelf terug: A > B > A. Haal een van deze verbanden weg (\"under\" of "
                + "\"serves\"), zodat elk doel uitkomt bij een hoofddoel."),
                assess("goal A under B goal B under A").dutchMessages());
    }

    @Test
    void acceptsATreeOfGoals() {
        assertEquals(List.of(), assess("""
                goal A { subgoal B { subgoal C } subgoal D }
                goal E under A
                goal F under A.B.C { serves E, A }
                """).messages());
    }

    @Test
    void acceptsTwoWaysToTheSameGoal() {
        assertEquals(List.of(), assess("goal A goal B under A { serves A } goal C { serves A, B }").messages());
    }

    @Test
    void reportsAGoalThatIsItsOwn() {
        AssessedText text = assess("goal A under A\ngoal B { serves B }");
        assertEquals(List.of("Goal A is placed under itself or serves itself: A > A. Name another goal after \"under\" "
                + "or \"serves\", or leave it out to make A a main goal.",
                "Goal B is placed under itself or serves itself: B > B. Name another goal after \"under\" "
                        + "or \"serves\", or leave it out to make B a main goal."),
                text.messages());
        assertEquals(List.of("1:14", "2:17"), text.places());
    }

    @Test
    void standsWhereTheTextNamesTheGoalAndNotAtASubgoalInside() {
        AssessedText text = assess("""
                goal A {
                    serves A.B
                    subgoal B { subgoal C }
                }
                goal D { serves D2 }
                goal D2 under A.B.C
                """);
        assertEquals(List.of("Goal A leads back to itself: A > B > A." + REMEDY), text.messages());
        assertEquals(List.of("2:12"), text.places());
    }

    @Test
    void standsAtTheGoalThatNamesItsOwnSubgoal() {
        AssessedText text = assess("""
                goal Z {
                    serves Z.M.A
                    subgoal M { subgoal A }
                }
                """);
        assertEquals(List.of("Goal Z leads back to itself: Z > A > M > Z." + REMEDY), text.messages());
        assertEquals(List.of("2:12"), text.places());
    }

    @Test
    void showsAPathOfTwentyGoalsInFull() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("goal G%02d under G%02d%n".formatted(i, (i + 1) % 20));
        }
        String message = assess(text.toString()).messages().getFirst();
        assertTrue(message.contains("G18 > G19 > G00."), message);
    }

    @Test
    void followsUnderServesAndSubgoalsTogether() {
        AssessedText text = assess("goal A { subgoal B } goal C under A.B goal D { serves C } goal A2 goal E under A2\n"
                + "goal F { serves E } goal G { serves F subgoal H { serves F } }");
        assertEquals(List.of(), text.messages());
        AssessedText cyclic = assess("goal Top { serves Low subgoal Middle } goal Low under Top.Middle");
        assertEquals(List.of("Goal Low leads back to itself: Low > Middle > Top > Low." + REMEDY), cyclic.messages());
    }

    @Test
    void reportsEachCycleOnce() {
        AssessedText text = assess("""
                goal A under B  goal B under A
                goal C under D  goal D under E  goal E under C
                goal F { serves G, H }  goal G { serves F }  goal H { serves F }
                goal Outside under A
                """);
        assertEquals(List.of("A > B > A", "C > D > E > C", "F > G > F", "F > H > F"),
                text.findings().stream().map(finding -> finding.problem(Locale.ENGLISH).replaceAll(".*: |\\.$", ""))
                        .toList());
    }

    @Test
    void saysTheSameHoweverTheModelIsSpreadOverFiles() {
        AssessedText text = AssessedText.by(new Goal7NoCycle(),
                Map.of("z.ecosystem", "goal A under B", "a.ecosystem", "goal B under C", "m.ecosystem",
                        "goal C under A"));
        assertEquals(List.of("Goal A leads back to itself: A > B > C > A." + REMEDY), text.messages());
    }

    @Test
    void shortensALongPath() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("goal G%04d under G%04d%n".formatted(i, (i + 1) % 10_000));
        }
        List<String> messages = assess(text.toString()).messages();
        assertEquals(1, messages.size());
        assertTrue(messages.getFirst().contains("G0018 > G0019 > … > G0000."), messages.getFirst());
    }

    @Test
    void manyGoalsThatServeEachOtherTakeLittleRoom() {
        StringBuilder text = new StringBuilder();
        StringBuilder all = new StringBuilder("G0000");
        for (int i = 0; i < 3000; i++) {
            text.append("goal G%04d under G%04d%n".formatted(i, i + 1));
            all.append(i == 0 ? "" : ", G%04d".formatted(i));
        }
        text.append("goal G3000 { serves ").append(all).append(" }");
        AssessedText assessed = assess(text.toString());
        assertEquals(3000, assessed.findings().size());
        assertTrue(assessed.findings().stream().allMatch(finding -> finding.related().size() < 20));
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Goal7NoCycle(), text);
    }
}
