/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf23UrgencyTest {

    private static final Rule RULE = new Sf23Urgency();

    @Test
    void asksWhyNow() {
        AssessedText text = assess("ecosystem Noord");
        assertEquals(
                List.of("Ecosystem Noord does not say why it has to act now. Write in the ecosystem why, and since "
                        + "when: urgency \"Engineers retire faster than schools deliver\" since 2026."),
                text.messages());
        assertEquals(List.of("Ecosysteem Noord zegt niet waarom het nu in actie moet komen. Schrijf bij het ecosysteem "
                + "waarom, en sinds wanneer: urgency \"Er gaan meer technici met pensioen dan er van school komen\" "
                + "since 2026."), text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void takesNoBlanksForAReason() {
        AssessedText text = assess("ecosystem Noord {\n    urgency \" \" since 2026\n}");
        assertEquals(1, text.findings().size());
        assertEquals(List.of("2:5"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " event \" \"" })
    void asksForADateOrAnEvent(String event) {
        AssessedText text = assess("ecosystem Noord {\n    urgency \"We lose engineers\"" + event + "\n}");
        assertEquals(
                List.of("The urgency of ecosystem Noord has neither a date nor an event. Add behind it since when it "
                        + "presses, such as \"since 2026\", or what made it press: event \"The shipyard closes\"."),
                text.messages());
        assertEquals(
                List.of("De urgentie van ecosysteem Noord heeft geen datum en geen gebeurtenis. Zet erachter sinds "
                        + "wanneer het dringt, bijvoorbeeld \"since 2026\", of waardoor: event \"De werf sluit\"."),
                text.dutchMessages());
        assertEquals(List.of("2:5"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "since 2026-01", "event \"The shipyard closes\"", "since 2026 event \"Closure\"" })
    void holdsByAnUrgencyWithADateOrAnEvent(String moment) {
        String text = "ecosystem Noord { urgency \"We lose engineers\" " + moment + " }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("the urgency of ecosystem Noord"), AssessedText.evidence(RULE, text));
    }

    @Test
    void waitsForAnEcosystem() {
        assertEquals(List.of(), assess("actor Alpha").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "actor Alpha"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "ecosystem Noord { urgency }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
