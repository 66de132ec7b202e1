/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf42SeveralCommitMeansTest {

    private static final Rule RULE = new Sf42SeveralCommitMeans();

    private static final String TWO = "actor Alpha actor Beta ";

    @Test
    void reportsThatNobodyCommittedMeans() {
        AssessedText text = assess("ecosystem E\nactor Alpha");
        assertEquals(List.of("No participant has committed money or means in kind; at least 2 should. Add what they "
                + "bring, for example \"finance { cash Alpha 5000 EUR }\" or \"finance { in kind Alpha 40 h at 75 EUR "
                + "}\"."), text.messages());
        assertEquals(List.of("Geen deelnemer heeft geld of inzet in natura toegezegd; ten minste 2 deelnemers horen "
                + "dat te "
                + "doen. Voeg toe wat zij inbrengen, bijvoorbeeld \"finance { cash Alpha 5000 EUR }\" of \"finance { "
                + "in kind Alpha 40 h at 75 EUR }\"."), text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void namesTheOnlyOneWhoDid() {
        AssessedText text = assess(TWO + "finance { cash Alpha 100 EUR }");
        assertEquals(List.of("Of the participants, only Alpha committed money or means in kind; at least 2 should. "
                + "Add to "
                + "\"finance\" what others bring, for example \"cash Beta 5000 EUR\" or \"in kind Beta 40 h at 75 "
                + "EUR\"."), text.messages());
        assertEquals(List.of("Van de deelnemers heeft alleen Alpha geld of inzet in natura toegezegd; ten minste 2 "
                + "deelnemers horen dat te doen. Voeg aan \"finance\" toe wat anderen inbrengen, bijvoorbeeld \"cash "
                + "Beta 5000 EUR\" of \"in kind Beta 40 h at 75 EUR\"."), text.dutchMessages());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor Beta { commitment money 2026-02 }",
            "actor Beta { commitment in kind 2026-02 }",
            "actor Beta { commitment letter worth 1 EUR }",
            "actor Beta { commitment letter of 1 h }",
            "actor Beta { commitment letter worth 0 EUR of 1 h }",
            "actor Beta finance { cash Beta 1 EUR }",
            "actor Beta finance { cash Beta 1 USD }",
            "actor Beta finance { in kind Beta 1 EUR }",
            "actor Beta finance { in kind Beta 1 h }",
            "actor Beta action A { budget 100 EUR borne by Beta 1 % }" })
    void countsMoneyAndMeansInKind(String text) {
        String model = "actor Alpha { commitment money 2026-01 } " + text;
        assertEquals(List.of(), assess(model).messages());
        assertEquals(List.of("actor Alpha", "actor Beta"), AssessedText.evidence(RULE, model));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor Beta { commitment letter 2026-02 }",
            "actor Beta { commitment membership }",
            "actor Beta { commitment contract }",
            "actor Beta { commitment money worth 0 EUR }",
            "actor Beta { commitment in kind of 0 h }",
            "actor Beta finance { cash Beta 0 EUR }",
            "actor Beta { involvement friend commitment money 2026-02 }" })
    void doesNotCountPromisesWithoutMeansAndThoseWhoDoNotTakePart(String text) {
        assertEquals(1, assess("actor Alpha { commitment money 2026-01 } " + text).findings().size());
    }

    @Test
    void asksForAsManyAsTheEcosystemWants() {
        String money = "actor A { commitment money } actor B { commitment money } actor C ";
        assertEquals(List.of(), assess(money).messages());
        assertEquals(1, assess(money + "rules { SF4.2 at least 3 }").findings().size());
        assertEquals(List.of(), assess("actor A { commitment money } rules { SF4.2 at least 1 }").messages());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(1, assess("ecosystem E").findings().size());
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void passesOverActorsThatAreNotThereYet() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor A finance { cash Unknown 10 EUR }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
