/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sf24GoalsSupportedTest {

    private static final Rule RULE = new Sf24GoalsSupported();
    private static final String ACTORS = "actor A actor B actor C ";

    @Test
    void reportsAGoalWithoutConsensusOrSupport() {
        AssessedText text = assess("actor A\ngoal Talent { owner A }");
        assertEquals(List.of("Goal Talent rests on no consensus, and nobody is recorded as supporting it. "
                + "Write in the goal when all agreed, such as \"consensus 2026-03-12\", or \"supported "
                + "by\" and the names of those who support it."), text.messages());
        assertEquals(
                List.of("Doel Talent berust niet op consensus, en niemand is vastgelegd als steun ervoor. "
                        + "Schrijf bij het doel wanneer allen het eens werden, bijvoorbeeld \"consensus "
                        + "2026-03-12\", of \"supported by\" met de namen van wie het steunen."),
                text.dutchMessages());
        assertEquals(List.of("2:6"), text.places());
    }

    @Test
    void reportsWhoOwnsAnActionWithoutSupportingTheGoal() {
        AssessedText text = assess(ACTORS + """
                actor D { involvement friend }

                goal Talent {
                    supported by A, B
                    subgoal Inflow { consensus 2026 subgoal Trainees { consensus 2026 } }
                }
                action One for Talent by A
                action Two for Talent.Inflow.Trainees by C
                action Three for Talent by D
                action Four for Talent
                """);
        assertEquals(
                List.of("Goal Talent is not supported by everyone who owns an action under it: C. Ask them, "
                        + "and add their names behind \"supported by\"; or record that all agreed, such as "
                        + "\"consensus 2026-03-12\"."),
                text.messages());
        assertEquals(
                List.of("Doel Talent wordt niet gesteund door ieder die er een actie voor trekt: C. Vraag "
                        + "hun steun en zet hun namen achter \"supported by\", of leg vast dat allen het "
                        + "eens werden, bijvoorbeeld \"consensus 2026-03-12\"."),
                text.dutchMessages());
        assertEquals(List.of("4:18"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void reportsTooSmallAShare() {
        AssessedText text = assess(ACTORS + "\ngoal Talent {\n    supported by A\n}");
        assertEquals(
                List.of("Goal Talent is supported by 1 of 3 participants, which is 33.3 %; at least two "
                        + "thirds are asked for. Ask the others, and add their names behind \"supported "
                        + "by\"; or record that all agreed, such as \"consensus 2026-03-12\"."),
                text.messages());
        assertEquals(
                List.of("Doel Talent wordt gesteund door 1 van de 3 deelnemers, dat is 33,3 %; gevraagd is "
                        + "minstens twee derde. Vraag de anderen om steun en zet hun namen achter "
                        + "\"supported by\", of leg vast dat allen het eens werden, bijvoorbeeld "
                        + "\"consensus 2026-03-12\"."),
                text.dutchMessages());
        assertEquals(List.of("3:18"), text.places());
    }

    @Test
    void namesTheShareThatTheEcosystemSets() {
        assertTrue(assess(ACTORS + " goal Talent { supported by A } rules { SF2.4 at least 50 % "
                + "}").messages().getFirst()
                .contains("which is 33.3 %; at least 50 % is asked for."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "supported by A, B; 0", "owner B supported by A; 0", "supported by A; 1",
            "supported by A, Friend; 1", "owner Friend supported by A; 1", "consensus 2026; 0" })
    void countsTwoThirdsOfTheParticipants(String support, int findings) {
        assertEquals(findings,
                assess(ACTORS + "actor Friend { involvement friend } goal G { " + support + " }").findings().size());
    }

    @Test
    void acceptsConsensusWhoeverOwnsActions() {
        String text = ACTORS + "goal G { consensus 2026-01 } action X for G by A";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal G"), AssessedText.evidence(RULE, text));
    }

    @Test
    void followsTheNumberThatTheEcosystemSets() {
        String third = ACTORS + "goal G { supported by A } rules { SF2.4 at least ";
        assertEquals(List.of(), assess(third + "33 % }").messages());
        assertEquals(1, assess(third + "34 % }").findings().size());
    }

    @Test
    void reportsOwnersAndShareTogether() {
        assertEquals(2, assess(ACTORS + "goal G { supported by A } action X for G by B").findings().size());
    }

    @Test
    void looksAtSubgoalsByThemselvesAndNotAtDroppedGoals() {
        String text = ACTORS + "goal G { consensus 2026 subgoal S } goal H { status dropped }";
        assertEquals(List.of("Goal S rests on no consensus, and nobody is recorded as supporting it."),
                assess(text).findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
        assertEquals(List.of("goal G"), AssessedText.evidence(RULE, text));
    }

    @Test
    void speaksOfGoalsEvenWithoutParticipants() {
        assertEquals(1, assess("goal G").findings().size());
        assertEquals(List.of(), assess("actor A").messages());
        assertEquals(1, assess("actor A { involvement friend } goal G { supported by A }").findings().size());
    }

    @Test
    void endsWhereGoalsFormACycle() {
        assertEquals(List.of("Goal G is not supported by everyone who owns an action under it: B.",
                "Goal H is not supported by everyone who owns an action under it: B."),
                assess("actor A actor B actor C goal G under H { supported by A, C } goal H under G { "
                        + "supported by A, C } action X for G by "
                        + "B").findings().stream().map(finding -> finding.problem(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor A goal G { owner Lost supported by Lost } "
                + "action X for Lost by A action Y for G by Lost").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
