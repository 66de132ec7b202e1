/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;

class Sf15LittleCompetitionTest {

    private static final Rule RULE = new Sf15LittleCompetition();

    @Test
    void reportsMoreThanAQuarterOfThePairs() {
        AssessedText text = assess("""
                ecosystem Noord
                actor Alpha { competes with Beta }
                actor Beta { competes with Alpha }
                actor Gamma
                """);
        assertEquals(
                List.of("Competing pairs of participants: 1 of 3, which is 33.3 %; at most 25 % is asked "
                        + "for. Involve partners who complement the others, or remove a \"competes with\" "
                        + "that is over; if you accept this much, write \"rules { SF1.5 at most 34 % }\"."),
                text.messages());
        assertEquals(List.of("Concurrerende paren deelnemers: 1 van 3, dat is 33,3 %; gevraagd is hoogstens 25 %. "
                + "Betrek partners die de anderen aanvullen of haal een \"competes with\" weg die niet meer klopt; "
                + "aanvaarden jullie dit, schrijf dan \"rules { SF1.5 at most 34 % }\"."), text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void offersNoNumberWhereEveryPairCompetes() {
        AssessedText text = assess("actor A { competes with B } actor B");
        assertEquals(List.of("Competing pairs of participants: 1 of 1, which is 100 %; at most 25 % is asked "
                + "for. Involve partners who complement the others, or remove a \"competes with\" that is "
                + "over."), text.messages());
        assertEquals(List.of("Concurrerende paren deelnemers: 1 van 1, dat is 100 %; gevraagd is hoogstens "
                + "25 %. Betrek partners die de anderen aanvullen of haal een \"competes with\" weg die "
                + "niet meer klopt."),
                text.dutchMessages());
    }

    @Test
    void acceptsExactlyAQuarter() {
        String eight =
                "actor A { competes with B, C, D, E, F, G, H } actor B actor C actor D actor E actor F actor G actor H";
        assertEquals(List.of(), assess(eight).messages());
        assertEquals(1, assess(eight.replace("actor B", "actor B { competes with C }")).findings().size());
    }

    @Test
    void followsTheNumberThatTheEcosystemSets() {
        String third = "actor A { competes with B } actor B actor C ";
        assertEquals(List.of(), assess(third + "rules { SF1.5 at most 34 % }").messages());
        assertEquals(1, assess(third + "rules { SF1.5 at most 33 % }").findings().size());
    }

    @Test
    void holdsWhereNobodyCompetes() {
        assertEquals(List.of("ecosystem Noord"), AssessedText.evidence(RULE, "ecosystem Noord actor A actor B"));
    }

    @Test
    void needsTwoParticipants() {
        String alone = "ecosystem Noord actor A actor B { involvement friend competes with A }";
        assertEquals(List.of(), assess(alone).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, alone));
    }

    @Test
    void countsNoCompetitionWithThoseOutside() {
        assertEquals(List.of(), assess("actor A { competes with Rival, A } actor B actor Rival { involvement outside }")
                .messages());
        assertEquals(1, assess("actor A { competes with B } actor B").findings().size());
    }

    @Test
    void namesNoMoreThanTwentyCompetitors() {
        StringBuilder text = new StringBuilder("actor A { competes with A0");
        StringBuilder actors = new StringBuilder("actor A0\n");
        for (int i = 1; i < 30; i++) {
            text.append(", A").append(i);
            actors.append("actor A").append(i).append(" { competes with A0 }\n");
        }
        assertEquals(20,
                assess(text + " }\n" + actors + "rules { SF1.5 at most 1 % }").findings().getFirst().related().size());
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(List.of(),
                AssessedText.unfinished(RULE, "actor A { competes with Lost } actor B { competes with").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
