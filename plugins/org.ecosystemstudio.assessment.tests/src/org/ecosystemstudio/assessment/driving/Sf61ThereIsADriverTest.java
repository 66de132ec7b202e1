/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.driving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf61ThereIsADriverTest {

    private static final Rule RULE = new Sf61ThereIsADriver();

    @Test
    void reportsThatNobodyPulls() {
        AssessedText text = assess("ecosystem E\nactor Alpha { involvement friend }\nactor Beta");
        assertEquals(List.of("No participant is a driver. Add to the participant who pulls the ecosystem, for example "
                + "to actor Beta: role driver expects \"brings the others together\"."),
                text.messages());
        assertEquals(List.of("Geen van de deelnemers is kartrekker. Voeg toe aan de deelnemer die het ecosysteem "
                + "trekt, bijvoorbeeld aan actor Beta: role driver expects \"brengt de anderen bijeen\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "driver", "role driver", "role Kartrekker", "involvement founding partner driver" })
    void acceptsAParticipantWhoPulls(String property) {
        String text = "actor Alpha { " + property + " } actor Beta";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @Test
    void aDriverOfAProjectPullsThatProjectOnly() {
        assertEquals(1, assess("actor Alpha { role driver for P } project P").findings().size());
    }

    @Test
    void asksADriverToTakePart() {
        AssessedText text = assess("actor Alpha {\n    involvement friend\n    driver\n}\nactor Beta");
        assertEquals(List.of("Actor Alpha is the driver but does not take part: its involvement is \"friend\". Write "
                + "\"involvement participant\" in actor Alpha if it takes part after all, or make a "
                + "participant the driver."),
                text.messages());
        assertEquals(List.of("Actor Alpha is kartrekker maar doet niet mee: de betrokkenheid is \"vriend\". Schrijf "
                + "\"involvement participant\" in actor Alpha als die toch meedoet, of maak een deelnemer "
                + "kartrekker."),
                text.dutchMessages());
        assertEquals(List.of("2:17"), text.places());
        assertEquals(List.of(), AssessedText.evidence(RULE, "actor Alpha { involvement friend driver }"));
    }

    @Test
    void countsOnlyDriversWhoTakePart() {
        String text = "actor Alpha { involvement outside driver } actor Beta { driver }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Beta"), AssessedText.evidence(RULE, text));
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(1, assess("ecosystem E").findings().size());
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void proposesSomebodyWhereNobodyTakesPart() {
        assertEquals(List.of("No participant is a driver. Add to the participant who pulls the ecosystem, for example "
                + "to actor Alpha: role driver expects \"brings the others together\"."),
                assess("ecosystem E").messages());
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor A { role driver for Unknown }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
