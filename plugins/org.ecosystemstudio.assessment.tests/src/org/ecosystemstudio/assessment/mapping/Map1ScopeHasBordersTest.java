/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Map1ScopeHasBordersTest {

    private static final String FULL = "ecosystem E { scope { technology narrow organisation wide in \"Makers\" "
            + "out \"Trade\" aim \"Faster innovation\" } }";

    @Test
    void reportsAnEcosystemWithoutScope() {
        AssessedText text = assess("\necosystem E { }");
        assertEquals(List.of("The ecosystem does not state its scope. Add to the ecosystem: scope { technology narrow "
                + "organisation wide in \"...\" out \"...\" aim \"...\" }, with narrow or wide as it is."),
                text.messages());
        assertEquals(
                List.of("De reikwijdte van het ecosysteem ontbreekt. Voeg aan het ecosysteem toe: scope { technology "
                        + "narrow organisation wide in \"...\" out \"...\" aim \"...\" }, met narrow (smal) of wide (breed) "
                        + "zoals het is."),
                text.dutchMessages());
        assertEquals(List.of("2:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void listsAllThatIsMissing() {
        AssessedText text = assess("ecosystem E {\n  scope { aim \"Lower cost\" } }");
        assertEquals(
                List.of("Missing in the scope: technological breadth, organisational breadth, examples of what is in, "
                        + "examples of what is out. Add to the scope: technology narrow organisation wide in \"...\" out \"...\"; "
                        + "narrow and wide are both fine."),
                text.messages());
        assertEquals(List.of("2:3"), text.places());
    }

    @Test
    void namesEachPartThatIsMissing() {
        assertEquals("Missing in the scope: technological breadth.", problem(FULL.replace("technology narrow", "")));
        assertEquals("Missing in the scope: organisational breadth.", problem(FULL.replace("organisation wide", "")));
        assertEquals("Missing in the scope: examples of what is in.", problem(FULL.replace("in \"Makers\"", "")));
        assertEquals("Missing in the scope: examples of what is out.", problem(FULL.replace("out \"Trade\"", "")));
        assertEquals("Missing in the scope: examples of what is in.", problem(FULL.replace("Makers", " ")));
        assertEquals("Missing in the scope: examples of what is out.", problem(FULL.replace("Trade", "")));
    }

    @Test
    void saysSoInBothLanguages() {
        assertEquals(
                List.of("In de reikwijdte ontbreekt: voorbeelden van wat er niet bij hoort. Voeg aan de reikwijdte "
                        + "toe: out \"...\"."),
                assess(FULL.replace("out \"Trade\"", "")).dutchMessages());
        assertEquals(List.of("In de reikwijdte ontbreekt: organisatorische breedte. Voeg aan de reikwijdte toe: "
                + "organisation wide; narrow (smal) en wide (breed) zijn allebei goed."),
                assess(FULL.replace("organisation wide", "")).dutchMessages());
        assertEquals(List.of("Missing in the scope: examples of what is in, examples of what is out. Add to the scope: "
                + "in \"...\" out \"...\"."),
                assess(FULL.replace("out \"Trade\"", "").replace("in \"Makers\"", "")).messages());
    }

    @Test
    void tellsOfAMissingMainGoal() {
        AssessedText text = assess(FULL.replace("aim \"Faster innovation\"", ""));
        assertEquals(
                List.of("The scope has no main high-level goal. Add to the scope: aim \"...\", for instance faster "
                        + "innovation, lower cost or less risk."),
                text.messages());
        assertEquals(
                List.of("De reikwijdte noemt geen overkoepelend hoofddoel. Voeg aan de reikwijdte toe: aim \"...\", "
                        + "bijvoorbeeld snellere innovatie, lagere kosten of minder risico."),
                text.dutchMessages());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
        assertEquals(1, assess(FULL.replace("Faster innovation", "")).findings().size());
    }

    @Test
    void acceptsAScopeWithBorders() {
        assertEquals(List.of(), assess(FULL).messages());
        assertEquals(List.of("ecosystem E"), AssessedText.evidence(new Map1ScopeHasBorders(), FULL));
    }

    @Test
    void asksNothingWithoutAnEcosystem() {
        assertEquals(List.of(), assess("actor A").messages());
    }

    @Test
    void bearsAScopeThatIsStillBeingWritten() {
        assertEquals(2, AssessedText.unfinished(new Map1ScopeHasBorders(), "ecosystem E { scope { in } }").findings()
                .size());
        assertEquals(2, AssessedText.unfinished(new Map1ScopeHasBorders(), "ecosystem E { scope").findings().size());
    }

    private static String problem(String text) {
        return assess(text).messages().getFirst().replaceAll(" Add to.*", "");
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Map1ScopeHasBorders(), text);
    }
}
