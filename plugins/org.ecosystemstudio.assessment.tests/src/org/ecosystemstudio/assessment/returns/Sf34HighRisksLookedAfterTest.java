/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf34HighRisksLookedAfterTest {

    private static final Rule RULE = new Sf34HighRisksLookedAfter();

    @Test
    void takesStoppedWorkForNoMitigation() {
        assertEquals(1, AssessedText.by(new Sf34HighRisksLookedAfter(), """
                actor A
                action Rules { status stopped }
                risk R probability high impact high { owner A mitigation "" by Rules }
                """).findings().size());
    }

    @Test
    void asksForAMitigation() {
        AssessedText text = assess("""
                actor Alpha
                risk Storm probability high impact high {
                    owner Alpha
                    mitigation " "
                }
                """);
        assertEquals(
                List.of("Nothing is planned against risk Storm, which is high. Write inside the braces of the risk "
                        + "what you do about it: mitigation \"A second supplier is trained\"."),
                text.messages());
        assertEquals(
                List.of("Er is niets gepland tegen risico Storm, terwijl dit groot is. Schrijf tussen de "
                        + "accolades van het risico wat jullie eraan doen: mitigation \"Een tweede "
                        + "leverancier wordt opgeleid\"."),
                text.dutchMessages());
        assertEquals(List.of("4:5"), text.places());
    }

    @Test
    void asksForAnOwner() {
        AssessedText text = assess("""
                risk Storm probability high impact high {
                    mitigation "Spare parts"
                }
                """);
        assertEquals(
                List.of("Nobody looks after risk Storm, which is high. Write inside the braces of the risk \"owner\" "
                        + "and the name of the actor or group that looks after it."),
                text.messages());
        assertEquals(
                List.of("Niemand let op risico Storm, terwijl dit groot is. Schrijf tussen de accolades van het risico "
                        + "\"owner\" en de naam van de actor of groep die erop let."),
                text.dutchMessages());
        assertEquals(List.of("1:6"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "probability high impact high", "probability high", "impact high",
            "probability medium impact high", "probability high impact medium" })
    void asksForBothWhereARiskIsHigh(String levels) {
        assertEquals(2, assess("actor A { risk \"R\" " + levels + " }").findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "probability low impact high", "probability high impact low",
            "probability medium impact medium", "impact low" })
    void speaksOfHighRisksOnly(String levels) {
        assertEquals(List.of(), assess("risk R " + levels).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "risk R " + levels));
    }

    @Test
    void holdsByRisksWithBoth() {
        String text = "actor Alpha\nrisk R impact high { owner Alpha mitigation \"Spare parts\" } action Spare "
                + "goal G { risk S impact high { owner Alpha mitigation \"\" by Spare } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("risk S", "risk R"), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1,
                AssessedText.unfinished(RULE, "risk R impact high { owner Lost mitigation }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
