/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Fin2SubsidiesAreTestedTest {

    private static final Rule RULE = new Fin2SubsidiesAreTested();

    @Test
    void asksForConditionsAndTheStateAidTest() {
        AssessedText text = assess("finance {\n    subsidy RegionFund\n}");
        assertEquals(List.of("Subsidy RegionFund states no conditions. Add what the provider asks for, for example: "
                + "condition Hours \"Hours are recorded per week\".",
                "Subsidy RegionFund has no state-aid test. Add its outcome with the reason, for example: "
                        + "state aid none \"No company gets an advantage\", or state aid compatible under GBER "
                        + "25."),
                text.messages());
        assertEquals(List.of("Bij subsidie RegionFund staan geen voorwaarden. Voeg toe wat de verstrekker vraagt, "
                + "bijvoorbeeld: condition Uren \"Uren worden per week vastgelegd\".",
                "Subsidie RegionFund heeft geen staatssteuntoets. Voeg de uitkomst toe met de reden, "
                        + "bijvoorbeeld: state aid none \"Geen bedrijf krijgt een voordeel\", of state aid "
                        + "compatible under GBER 25."),
                text.dutchMessages());
        assertEquals(List.of("2:13", "2:13"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void asksForTheArticleThatAllowsTheAid() {
        AssessedText text = assess("finance { subsidy S { condition C\n state aid compatible \"x\" } }");
        assertEquals(List.of("The state aid of subsidy S is compatible, but it does not say by which GBER article. "
                + "Write the number of the article behind it, for example \"state aid compatible under "
                + "GBER 25\"; \"state aid de minimis\" and \"state aid notified\" need none."),
                text.messages());
        assertEquals(List.of("De staatssteun van subsidie S is verenigbaar, maar er staat niet door welk "
                + "AGVV-artikel. Schrijf het nummer van het artikel erachter, bijvoorbeeld \"state aid "
                + "compatible under GBER 25\"; bij \"state aid de minimis\" en \"state aid notified\" "
                + "hoeft dat niet."),
                text.dutchMessages());
        assertEquals(List.of("2:2"), text.places());
    }

    @Test
    void reportsAidThatIsNotCompatible() {
        AssessedText text = assess("finance { subsidy S { condition C\n state aid not compatible } }");
        assertEquals(List.of("Subsidy S does not pass its state-aid test. Look for a GBER article that gives room and "
                + "write \"state aid compatible under GBER 25\"; or have the aid notified and write "
                + "\"state aid notified\"."),
                text.messages());
        assertEquals(List.of("Subsidie S doorstaat de staatssteuntoets niet. Zoek een AGVV-artikel dat ruimte geeft "
                + "en schrijf \"state aid compatible under GBER 25\"; of laat de steun aanmelden en "
                + "schrijf \"state aid notified\"."),
                text.dutchMessages());
        assertEquals(List.of("2:12"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "state aid none", "state aid de minimis", "state aid notified",
            "state aid compatible under GBER 25, 27" })
    void acceptsATestThatIsPassed(String test) {
        String text = "finance { subsidy S { condition C " + test + " } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("subsidy S"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @CsvSource({ "available, 2", "requested, 2", "granted, 2", "rejected, 0" })
    void asksNothingOfARejectedSubsidy(String status, int findings) {
        String text = "finance { subsidy S { status " + status + " } }";
        assertEquals(findings, assess(text).findings().size());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsATestThatIsBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "finance { subsidy S { condition C state aid } }")
                .messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
