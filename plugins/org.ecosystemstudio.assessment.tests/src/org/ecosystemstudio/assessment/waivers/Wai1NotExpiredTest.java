/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Wai1NotExpiredTest {

    @Test
    void reportsAWaiverWhoseLastDayHasGoneBy() {
        AssessedText text = assess("waive Q4.11\n  because \"later\" until 2026-05-31");
        assertEquals(List.of("The waiver of Q4.11 was valid until 2026-05-31. Remove it, or write a later day after "
                + "\"until\" if the reason still holds."), text.messages());
        assertEquals(List.of("2:25"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void saysSoInDutch() {
        assertEquals(List.of("De ontheffing van Q4.11 was geldig tot en met 2026-05-31. Haal haar weg, of schrijf na "
                + "\"until\" een latere dag als de reden nog geldt."),
                assess("waive Q4.11 because \"later\" until 2026-05").dutchMessages());
    }

    @Test
    void acceptsAWaiverOnItsLastDay() {
        String text = "waive Q4.11 because \"later\" until 2026-06-01";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("waiver"), AssessedText.evidence(new Wai1NotExpired(), text));
    }

    @Test
    void takesTheLastDayOfAMonth() {
        assertEquals(List.of(), assess("waive Q4.11 because \"later\" until 2026-06").messages());
    }

    @Test
    void asksNothingOfAWaiverWithoutALastDay() {
        String text = "waive Q4.11 because \"never\"";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(new Wai1NotExpired(), text));
    }

    @Test
    void bearsAWaiverThatIsStillBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(new Wai1NotExpired(), "waive Q4.11 because \"x\" until")
                .messages());
        assertEquals(List.of(), AssessedText.unfinished(new Wai1NotExpired(), "waive").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Wai1NotExpired(), text);
    }
}
