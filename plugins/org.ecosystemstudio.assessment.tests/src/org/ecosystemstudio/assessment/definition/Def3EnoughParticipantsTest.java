/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;

class Def3EnoughParticipantsTest {

    private static final Rule RULE = new Def3EnoughParticipants();

    @Test
    void reportsFewerThanThree() {
        AssessedText text = assess("ecosystem Noord actor A actor B actor C { involvement candidate }");
        assertEquals(
                List.of("Number of participants: 2, where at least 3 are asked for. Add a participant, such as \"actor "
                        + "Gamma\", or write \"involvement participant\" in an actor that takes part."),
                text.messages());
        assertEquals(List.of("Aantal deelnemers: 2, terwijl er minstens 3 gevraagd zijn. Voeg een deelnemer toe, "
                + "bijvoorbeeld \"actor Gamma\", of schrijf \"involvement participant\" bij een actor die meedoet."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void holdsByThree() {
        String three = "actor A actor B { involvement founding partner } actor C { involvement participant }";
        assertEquals(List.of(), assess(three).messages());
        assertEquals(List.of("actor A", "actor B", "actor C"), AssessedText.evidence(RULE, three));
    }

    @Test
    void followsTheNumberThatTheEcosystemSets() {
        assertEquals(List.of(), assess("actor A actor B rules { DEF3 at least 2 }").messages());
        assertEquals(1, assess("actor A actor B actor C rules { DEF3 at least 4 }").findings().size());
    }

    @Test
    void speaksOfAnEcosystemWithoutParticipantsToo() {
        assertEquals(1, assess("ecosystem Noord").findings().size());
    }

    @Test
    void waitsForAnEcosystemOrAParticipant() {
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("actor A { involvement friend }").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "ecosystem Noord actor").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
