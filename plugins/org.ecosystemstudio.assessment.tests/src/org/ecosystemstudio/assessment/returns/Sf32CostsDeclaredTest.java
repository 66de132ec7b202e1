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

class Sf32CostsDeclaredTest {

    private static final Rule RULE = new Sf32CostsDeclared();

    @Test
    void acceptsACommitmentThatSaysWhatItIsWorth() {
        for (String commitment : List.of("money 2026-01 worth 100 EUR", "in kind 2026-01 of 40 h")) {
            assertEquals(List.of(), AssessedText.by(new Sf32CostsDeclared(),
                    "actor Alpha { commitment " + commitment + " }").messages(), commitment);
        }
        assertEquals(1, AssessedText.by(new Sf32CostsDeclared(), "actor Alpha { commitment letter 2026-01 }").findings()
                .size());
    }

    @Test
    void reportsAParticipantWhoseCostIsNotDeclared() {
        AssessedText text = assess("actor Alpha\nactor Beta { no cost }");
        assertEquals(
                List.of("What actor Alpha pays is not declared. Write in the finance block \"cash Alpha 5000 EUR\" or "
                        + "\"in kind Alpha 40 h at 75 EUR\", or write \"no cost\" in actor Alpha."),
                text.messages());
        assertEquals(
                List.of("Wat actor Alpha betaalt, staat nergens. Schrijf in het blok finance \"cash Alpha 5000 EUR\" "
                        + "of \"in kind Alpha 40 h at 75 EUR\", of schrijf \"no cost\" bij actor Alpha."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha { no cost }", "actor Alpha finance { cash Alpha 10 EUR }",
            "actor Alpha finance { cash Alpha 0 EUR }", "actor Alpha finance { in kind Alpha 4 h }",
            "actor Alpha finance { in kind Alpha 10 EUR }", "actor Alpha action A { borne by Alpha 10 % }" })
    void acceptsADeclaration(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha finance { cost Office 10 EUR }",
            "actor Alpha { commitment money }" })
    void acceptsNothingElse(String text) {
        assertEquals(1, assess(text).findings().size());
    }

    @Test
    void speaksOfParticipantsOnly() {
        String friend = "actor Friend { involvement friend } finance { cash Friend 10 EUR }";
        assertEquals(List.of(), assess("actor Friend { involvement friend }").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, friend));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor Alpha finance { cash Lost 10 EUR in kind } "
                + "action A { borne by Lost 10 % }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
