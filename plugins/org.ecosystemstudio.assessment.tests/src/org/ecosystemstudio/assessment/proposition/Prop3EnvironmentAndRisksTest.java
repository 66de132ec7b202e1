/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Prop3EnvironmentAndRisksTest {

    private static final String FACTOR = "ecosystem E factor Rules ";
    private static final String RISK = "risk Price ";

    @Test
    void reportsWhatIsMissingForTheWhole() {
        AssessedText text = assess("ecosystem E");
        assertEquals(List.of(
                "No environment factor is recorded: nothing from outside that bears on the ecosystem. Add, for "
                        + "instance: factor Elections \"...\" { influence threat affects goals }.",
                "No risk or dependency is recorded for the ecosystem as a whole. Add on the top level: risk \"...\", or: "
                        + "dependency \"...\"."),
                text.messages());
        assertEquals(List.of(
                "Er is geen omgevingsfactor vastgelegd: niets van buiten dat op het ecosysteem inwerkt. Voeg "
                        + "bijvoorbeeld toe: factor Elections \"...\" { influence threat affects goals }.",
                "Er is geen risico of afhankelijkheid vastgelegd voor het ecosysteem als geheel. Voeg op het hoogste niveau "
                        + "toe: risk \"...\", of: dependency \"...\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11", "1:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsAParticipantWithoutRisksAndDependencies() {
        AssessedText text = assess(FACTOR + RISK + "\nactor Alfa actor Beta { involvement friend }");
        assertEquals(
                List.of("No risk or dependency is recorded for participant Alfa. Add to actor Alfa: risk \"...\", or "
                        + "\"depends on\" with the partner that it needs."),
                text.messages());
        assertEquals(
                List.of("Er is geen risico of afhankelijkheid vastgelegd voor deelnemer Alfa. Voeg aan actor Alfa toe: "
                        + "risk \"...\", of \"depends on\" met de partner die hij nodig heeft."),
                text.dutchMessages());
        assertEquals(List.of("2:7"), text.places());
    }

    @Test
    void acceptsOwnRisksDependenciesAndRisksThatAffect() {
        String text = FACTOR + RISK + "actor Alfa { risk R } actor Beta { depends on Alfa } actor Gamma "
                + "actor Delta { dependency \"The grid\" } goal G { risk S { affects Gamma } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("factor", "risk Price", "actor Alfa", "actor Beta", "actor Delta", "actor Gamma"),
                AssessedText.evidence(new Prop3EnvironmentAndRisks(), text).stream()
                        .map(name -> name.replaceAll("environment factor.*", "factor")).toList());
    }

    @Test
    void acceptsAnInfluenceOnThePropositionForAFactor() {
        assertEquals(List.of(), assess("ecosystem E " + RISK + "proposition P { influence threat \"Cheap lamps\" }")
                .messages());
    }

    @Test
    void acceptsRisksAndDependenciesOfTheWholeWhereverTheyStand() {
        for (String place : List.of("risk R", "dependency \"The grid\"", "proposition P { risk R }",
                "proposition P { dependency \"The grid\" }")) {
            assertEquals(List.of(), assess(FACTOR + place).messages(), place);
        }
        assertEquals(List.of(), assess("ecosystem E { factor Rules risk R }").messages());
        for (String place : List.of("goal G { risk R }", "action A { risk R }",
                "actor A { involvement friend risk R dependency \"x\" }")) {
            assertEquals(1, assess(FACTOR + place).findings().size(), place);
        }
    }

    @Test
    void asksNothingWithoutEcosystemAndParticipants() {
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(3, assess("actor Alfa").findings().size());
    }

    @Test
    void bearsNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(new Prop3EnvironmentAndRisks(),
                FACTOR + RISK + "actor Alfa goal G { risk S { affects Nobody } }").findings().size());
        assertEquals(0, AssessedText.unfinished(new Prop3EnvironmentAndRisks(),
                FACTOR + RISK + "actor Alfa { depends on Nobody }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Prop3EnvironmentAndRisks(), text);
    }
}
