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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf62DriverIsSolidTest {

    private static final Rule RULE = new Sf62DriverIsSolid();

    @Test
    void doesNotCountACommitmentThatHasYetToCome() {
        String text = "actor A { driver capacity 16 h per week commitment letter 2026-06-0";
        assertEquals(1, AssessedText.by(new Sf62DriverIsSolid(), text + "2 }").findings().size());
        assertEquals(0, AssessedText.by(new Sf62DriverIsSolid(), text + "1 }").findings().size());
    }

    @Test
    void reportsWhatADriverLacks() {
        AssessedText text = assess("""
                actor Alpha {
                    driver
                }
                """);
        assertEquals(List.of("Driver Alpha has not committed to anything. Add to actor Alpha, with the day on which "
                + "it was given, for example: commitment letter 2026-05-20.",
                "Driver Alpha has no capacity to pull with. Add to actor Alpha how much time it gives, "
                        + "for example \"capacity 16 h per week\", or \"capacity 0.5 people\"."),
                text.messages());
        assertEquals(List.of("Kartrekker Alpha heeft niets toegezegd. Voeg aan actor Alpha de toezegging toe met de "
                + "dag waarop die is gedaan, bijvoorbeeld: commitment letter 2026-05-20.",
                "Kartrekker Alpha heeft geen capaciteit om te trekken. Voeg aan actor Alpha toe hoeveel "
                        + "tijd die geeft, bijvoorbeeld \"capacity 16 h per week\" of \"capacity 0.5 "
                        + "people\"."),
                text.dutchMessages());
        assertEquals(List.of("1:7", "1:7"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "1 h per week, 0", "0.1 people, 0", "0 h per week, 1", "0 people, 1" })
    void asksForCapacityAboveZero(String capacity, int findings) {
        assertEquals(findings, assess("actor A { driver commitment letter capacity " + capacity + " "
                + "}").findings().size());
    }

    @Test
    void acceptsOneCapacityAmongOthers() {
        String text = "actor A { role driver commitment letter capacity 0 people capacity 8 h per month }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor A"), AssessedText.evidence(RULE, text));
    }

    @Test
    void asksForACommitmentBesideCapacity() {
        AssessedText text = assess("actor A { driver capacity 1 people }");
        assertEquals(List.of("Driver A has not committed to anything. Add to actor A, with the day on which it was "
                + "given, for example: commitment letter 2026-05-20."),
                text.messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A", "actor A { role chair }", "actor A { role driver for P } project P" })
    void asksNothingOfOthers(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsACapacityThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor A { driver commitment letter capacity "
                + "}").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
