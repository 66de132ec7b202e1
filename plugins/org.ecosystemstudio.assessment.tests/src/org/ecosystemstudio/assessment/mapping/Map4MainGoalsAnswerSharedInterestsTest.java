/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Map4MainGoalsAnswerSharedInterestsTest {

    private static final String ACTORS = """
            interest Speed
            actor Alfa { shares Speed interest Staff }
            actor Beta { shares Speed }
            actor Gamma
            """;

    @Test
    void reportsAMainGoalThatAnswersNothing() {
        AssessedText text = assess("ecosystem E { goal Talent }");
        assertEquals(
                List.of("Main goal Talent does not answer an interest. Declare what several participants want, as in "
                        + "interest Speed \"...\"; add \"shares Speed\" to these actors and \"answers Speed\" to goal Talent."),
                text.messages());
        assertEquals(List.of("Hoofddoel Talent beantwoordt geen belang. Leg vast wat meer deelnemers willen, zoals "
                + "interest Speed \"...\"; voeg \"shares Speed\" toe aan die actoren en \"answers Speed\" aan doel "
                + "Talent."), text.dutchMessages());
        assertEquals(List.of("1:20"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsAMainGoalThatAnswersTheInterestOfOne() {
        AssessedText text = assess(ACTORS + "goal Talent { answers Alfa.Staff }");
        assertEquals(List.of("Main goal Talent does not answer an interest that at least 2 participants share. Add "
                + "\"shares Alfa.Staff\" to the other participants that want the same, or let the goal answer an interest "
                + "that is shared."), text.messages());
        assertEquals(
                List.of("Hoofddoel Talent beantwoordt geen belang dat ten minste 2 deelnemers delen. Voeg \"shares "
                        + "Alfa.Staff\" toe aan de andere deelnemers die hetzelfde willen, of laat het doel een gedeeld belang "
                        + "beantwoorden."),
                text.dutchMessages());
        assertEquals(List.of("5:23"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void acceptsAnInterestOfTwo() {
        String text = ACTORS + "goal Talent { answers Alfa.Staff, Speed }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("goal Talent"),
                AssessedText.evidence(new Map4MainGoalsAnswerSharedInterests(), text));
    }

    @Test
    void countsOneParticipantOnce() {
        assertEquals(1,
                assess("actor Alfa { interest Staff shares Alfa.Staff } goal G { answers Alfa.Staff }").findings()
                        .size());
        assertEquals(0, assess("actor Alfa { interest Staff } actor Beta { shares Alfa.Staff } "
                + "goal G { answers Alfa.Staff }").findings().size());
    }

    @Test
    void doesNotCountOutsiders() {
        assertEquals(1,
                assess("interest Speed actor Alfa { shares Speed } actor Beta { involvement friend shares Speed } "
                        + "goal G { answers Speed }").findings().size());
    }

    @Test
    void followsTheNumberThatTheEcosystemSets() {
        String goal = ACTORS + "goal Talent { answers Speed } ";
        assertEquals(0, assess(goal + "rules { MAP4 at least 2 }").findings().size());
        assertEquals(1, assess(goal + "rules { MAP4 at least 3 }").findings().size());
    }

    @Test
    void asksNothingOfSubgoalsAndOfDroppedGoals() {
        String text = ACTORS + "goal Talent { answers Speed subgoal Trainees } goal Low under Talent "
                + "goal Old { status dropped }";
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void bearsAnInterestThatDoesNotExist() {
        assertEquals(1, AssessedText.unfinished(new Map4MainGoalsAnswerSharedInterests(), "goal G { answers Nothing }")
                .findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Map4MainGoalsAnswerSharedInterests(), text);
    }
}
