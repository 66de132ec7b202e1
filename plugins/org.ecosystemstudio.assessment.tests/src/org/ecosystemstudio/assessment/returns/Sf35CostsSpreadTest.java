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

class Sf35CostsSpreadTest {

    private static final Rule RULE = new Sf35CostsSpread();

    @Test
    void reportsAParticipantThatBearsMoreThanHalf() {
        AssessedText text = assess("""
                actor Alpha
                actor Beta
                finance { cash Alpha 50.1 EUR in kind Beta 49.9 EUR }
                """);
        assertEquals(List.of("Actor Alpha bears €50.10 of €100, which is 50.1 % of all cost; at most 50 % is asked "
                + "for. Let others bear a part: add their \"cash\" or \"in kind\" in the finance block, find a subsidy, or "
                + "lower what Alpha bears."), text.messages());
        assertEquals(
                List.of("Actor Alpha draagt € 50,10 van € 100, dat is 50,1 % van alle kosten; gevraagd is hoogstens "
                        + "50 %. Laat anderen een deel dragen: voeg in het blok finance hun \"cash\" of \"in kind\" toe, zoek een "
                        + "subsidie of verlaag wat Alpha draagt."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @Test
    void acceptsHalf() {
        String half = "actor Alpha actor Beta finance { cash Alpha 50 EUR in kind Beta 50 EUR }";
        assertEquals(List.of(), assess(half).messages());
        assertEquals(List.of("actor Alpha", "actor Beta"), AssessedText.evidence(RULE, half));
    }

    @Test
    void followsTheNumberThatTheEcosystemSets() {
        String text = "actor Alpha actor Beta finance { cash Alpha 60 EUR cash Beta 40 EUR } rules { SF3.5 at most ";
        assertEquals(List.of(), assess(text + "60 % }").messages());
        assertEquals(1, assess(text + "59 % }").findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "finance { cost Office 120 EUR cash Alpha 60 EUR }",
            "finance { cost Office 50 EUR cash Alpha 60 EUR cash Friend 60 EUR }" })
    void comparesWithThePlannedCostOrWithAllThatIsBrought(String finance) {
        assertEquals(List.of(), assess("actor Alpha actor Friend { involvement friend } " + finance).messages());
        assertEquals(1, assess("actor Alpha actor Friend { involvement friend } "
                + finance.replace("Alpha 60", "Alpha 61")).findings().size());
    }

    @Test
    void leavesOutAmountsBelowZero() {
        assertEquals(1, assess("actor Alpha actor Beta actor Gamma finance { cash Alpha 60 EUR cash Beta 40 EUR "
                + "cash Gamma -100 EUR }").findings().size());
    }

    @Test
    void countsSharesOfActions() {
        assertEquals(1, assess("actor Alpha actor Beta action A { budget 100 EUR borne by Alpha 51 %, Beta 49 % }")
                .findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha", "actor Alpha finance { cash Alpha 0 EUR }",
            "finance { cost Office 10 EUR }",
            "actor Friend { involvement friend } finance { cash Friend 10 EUR }" })
    void speaksOfParticipantsThatBearSomething(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void looksAtTheMainCurrencyOnly() {
        assertEquals(List.of(),
                assess("actor Alpha actor Beta finance { cash Alpha 5 EUR cash Beta 5 EUR cash Alpha 900 USD }")
                        .messages());
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(RULE,
                "actor Alpha finance { cash Lost 10 EUR cash Alpha }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
