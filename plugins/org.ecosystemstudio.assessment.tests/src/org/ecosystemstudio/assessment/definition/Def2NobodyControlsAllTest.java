/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Def2NobodyControlsAllTest {

    private static final Rule RULE = new Def2NobodyControlsAll();

    @Test
    void reportsWhoHoldsAllLeadingRoles() {
        AssessedText text = assess("actor Alpha { role chair role leading company }\nactor Beta { role \"cook\" }");
        assertEquals(
                List.of("Actor Alpha holds all leading roles. Give one of them to another participant, such as \"role "
                        + "chair\" or \"driver\" in its actor."),
                text.messages());
        assertEquals(
                List.of("Actor Alpha vervult alle leidende rollen. Geef er een aan een andere deelnemer, bijvoorbeeld "
                        + "\"role chair\" of \"driver\" bij die actor."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @Test
    void reportsWhoTakesAllDecisions() {
        AssessedText text = assess("actor Alpha actor Beta\ngovernance { decides budget Alpha }");
        assertEquals(
                List.of("Actor Alpha alone takes all decisions. Let a group decide: add group Council { members "
                        + "Alpha, Beta }, with the actors that you choose, and write \"decides budget Council\" in "
                        + "the governance block."),
                text.messages());
        assertEquals(
                List.of("Actor Alpha neemt alle besluiten alleen. Laat een groep beslissen: voeg group Raad { "
                        + "members Alpha, Beta } toe, met de actoren die jullie kiezen, en schrijf \"decides budget "
                        + "Raad\" in het blok governance."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @Test
    void reportsWhoGivesAllFunding() {
        AssessedText text = assess("actor Alpha actor Beta\nfinance { cash Alpha 10 EUR cash Beta 0 EUR }");
        assertEquals(
                List.of("All funding comes from actor Alpha. Let others bear a part: add their \"cash\" or \"in kind\" "
                        + "in the finance block, or a \"subsidy\" of another provider."),
                text.messages());
        assertEquals(List.of("Alle financiering komt van actor Alpha. Laat anderen een deel dragen: voeg in het blok "
                + "finance hun \"cash\" of \"in kind\" toe, of een \"subsidy\" van een andere verstrekker."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A { driver role chair }", "actor A { role conductor role programme manager }",
            "actor A { role cluster manager role driver }",
            "actor A { role chair role leading company driver } actor B",
            "actor A { driver } group G { leading chair A }",
            "actor A governance { decides budget, scope A decides admission A }",
            "actor A group G { members A } governance { decides budget G }",
            "actor A finance { cash A 10 EUR in kind A 5 h }", "actor A finance { in kind A 5 h }",
            "actor A { involvement outside } finance { subsidy S 10 EUR { provider A } }",
            "actor A actor B finance { cash A 10 EUR subsidy S 10 EUR { provider B status rejected } }",
            "actor A actor B finance { cash A 10 EUR subsidy S 10 EUR { provider B status available } }" })
    void findsWhoHoldsAllOfOneStrand(String text) {
        assertEquals(List.of("A"), assess(text).findings().stream()
                .map(finding -> ((Actor) finding.element()).getName()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A { driver } actor B { role chair }",
            "actor A { role chair } actor B { driver role chair }",
            "actor A { driver } actor B group G { leading chair B }",
            "actor A actor B governance { decides budget A decides scope B }",
            "actor A actor B group G { members A, B } governance { decides budget G }",
            "actor A actor B finance { cash A 10 EUR in kind B 5 h }",
            "actor A actor B finance { cash A 10 EUR cash B 10 USD }",
            "actor A actor B finance { cash A 10 EUR subsidy S 10 EUR { provider B } }",
            "actor A actor B finance { cash A 10 EUR subsidy S 10 EUR { provider B status requested } }" })
    void holdsByThoseWhoShareAStrand(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor A", "actor B"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A", "actor A { driver }", "actor A { role driver driver }",
            "actor A { role chair }",
            "actor A { role chair } group G { leading chair A }",
            "actor A { driver } group G { kind working group chair A }",
            "actor A { driver role \"chair\" for P } project P",
            "actor A { role lead applicant role funder role action taker role complementor }",
            "actor A finance { cash A 0 EUR }", "finance { subsidy S 10 EUR }",
            "group G governance { decides budget G }",
            "actor A finance { cost Office 10 EUR }" })
    void speaksOnlyOfStrandsThatSomebodyHolds(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A finance { cash A 10 EUR subsidy S 10 EUR }",
            "actor A group G governance { decides budget A decides scope G }" })
    void seesOthersWithoutAName(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor A"), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor A group G { leading chair Lost members Lost } "
                + "governance { decides budget Lost } finance { cash Lost 10 EUR subsidy S { provider Lost } }")
                .messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
