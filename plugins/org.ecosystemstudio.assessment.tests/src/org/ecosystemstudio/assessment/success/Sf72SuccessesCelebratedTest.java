/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.success;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf72SuccessesCelebratedTest {

    private static final Rule RULE = new Sf72SuccessesCelebrated();

    @Test
    void reportsASuccessThatNobodyHeardOf() {
        AssessedText text = assess("success Order \"First order\" 2026-03-12");
        assertEquals(List.of("Success Order was neither celebrated nor made known. Add to success Order what you did "
                + "or will do with it: celebrated with \"dinner with all partners\", or communicated by "
                + "\"newsletter\"."),
                text.messages());
        assertEquals(List.of("Succes Order is niet gevierd en niet bekendgemaakt. Voeg aan succes Order toe wat ermee "
                + "is of wordt gedaan: celebrated with \"diner met alle partners\", of communicated by "
                + "\"nieuwsbrief\"."),
                text.dutchMessages());
        assertEquals(List.of("1:9"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "celebrated with \"cake\"", "communicated by \"letter\"",
            "celebrated with \" \" communicated by \"letter\"" })
    void acceptsACelebrationOrAMessage(String told) {
        assertEquals(List.of(), assess("success Order " + told).messages());
        assertEquals(List.of("success Order"), AssessedText.evidence(RULE, "success Order " + told));
    }

    @Test
    void takesBlanksForNothing() {
        assertEquals(1, assess("success Order celebrated with \"\" communicated by \" \"").findings().size());
    }

    @Test
    void speaksOfSuccessesOnly() {
        assertEquals(List.of(), AssessedText.evidence(RULE, "ecosystem E"));
    }

    @Test
    void readsASuccessThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "success Order celebrated").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
