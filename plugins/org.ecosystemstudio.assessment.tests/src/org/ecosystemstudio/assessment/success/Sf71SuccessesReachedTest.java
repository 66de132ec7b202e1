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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf71SuccessesReachedTest {

    private static final Rule RULE = new Sf71SuccessesReached();

    @Test
    void doesNotCountASuccessThatHasYetToCome() {
        String text = "ecosystem E { phase growing } success S 2026-06-0";
        assertEquals(1, assess(text + "2").findings().size());
        assertEquals(0, assess(text + "1").findings().size());
    }

    @Test
    void asksAnEcosystemThatIsOlderForASuccess() {
        AssessedText text = assess("""
                ecosystem Kade {
                    started 2025-09
                }
                """);
        assertEquals(List.of("Ecosystem Kade is more than 6 months old and has no success recorded. Write down what "
                + "you reached, however small, for example: success FirstOrder \"First joint order\" "
                + "2026-05-20 celebrated with \"Cake for all\"."),
                text.messages());
        assertEquals(List.of("Ecosysteem Kade is ouder dan 6 maanden en heeft geen succes vastgelegd. Leg vast wat is "
                + "bereikt, hoe klein ook, bijvoorbeeld: success EersteOrder \"Eerste gezamenlijke order\" "
                + "2026-05-20 celebrated with \"Taart voor iedereen\"."),
                text.dutchMessages());
        assertEquals(List.of("2:13"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "2025-12-01, 0", "2025-11-30, 1", "2026-01, 0", "2025, 1" })
    void waitsForTheFirstHalfYear(String started, int findings) {
        assertEquals(findings, assess("ecosystem E { phase emerging started " + started + " }").findings().size());
    }

    @ParameterizedTest
    @CsvSource({ "at most 9, 2025-09-01, 0", "at most 9, 2025-08-31, 1", "at most 1.5, 2026-04-17, 0",
            "at most 1.5, 2026-04-16, 1", "at most 99999999999999999999, 1900, 1" })
    void waitsAsLongAsTheEcosystemWants(String setting, String started, int findings) {
        assertEquals(findings, assess("ecosystem E { started " + started + " } rules { SF7.1 " + setting
                + " }").findings().size());
    }

    @ParameterizedTest
    @CsvSource({ "growing, groeiend", "mature, volwassen", "renewing, vernieuwend" })
    void asksAnEcosystemPastTheEmergingPhase(String phase, String dutch) {
        AssessedText text = assess("ecosystem Kade {\n    phase " + phase + " started 2026-05\n}");
        assertEquals(List.of("Ecosystem Kade is in its phase \"" + phase + "\" and has no success recorded. Write down "
                + "what you reached, however small, for example: success FirstOrder \"First joint order\" 2026-05-20 "
                + "celebrated with \"Cake for all\"."), text.messages());
        assertEquals(List.of("Ecosysteem Kade is in de fase \"" + dutch + "\" en heeft geen succes vastgelegd. Leg "
                + "vast wat is bereikt, hoe klein ook, bijvoorbeeld: success EersteOrder \"Eerste gezamenlijke order\" "
                + "2026-05-20 celebrated with \"Taart voor iedereen\"."), text.dutchMessages());
        assertEquals(List.of("2:11"), text.places());
    }

    @Test
    void acceptsASuccess() {
        String text = "ecosystem E { phase growing started 2020 } success Order";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("success Order"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ecosystem E success Order", "ecosystem E { phase emerging }", "actor A success Order" })
    void waitsWhereNothingSaysThatItIsTime(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsAnEcosystemThatIsBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "ecosystem E { started 2025-13 phase }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
