/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;

class Sf13MutualDependenceTest {

    private static final Rule RULE = new Sf13MutualDependence();

    @Test
    void reportsWhoDependsOnNobody() {
        AssessedText text = assess("""
                actor Alpha
                actor Beta { depends on Alpha, Gamma }
                actor Gamma { depends on Beta }
                """);
        assertEquals(
                List.of("Actor Alpha depends on no other participant. Write in actor Alpha on whom it depends, such "
                        + "as \"depends on Beta\"."),
                text.messages());
        assertEquals(
                List.of("Actor Alpha is van geen andere deelnemer afhankelijk. Schrijf bij actor Alpha van wie deze "
                        + "afhangt, bijvoorbeeld \"depends on Beta\"."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @Test
    void reportsOnWhomNobodyDepends() {
        AssessedText text = assess("""
                actor Alpha { depends on Beta }
                actor Beta { depends on Alpha }
                actor Gamma { depends on Beta }
                """);
        assertEquals(List.of("No other participant depends on actor Gamma. Write \"depends on Gamma\" in an actor that "
                + "needs it, such as Alpha."), text.messages());
        assertEquals(
                List.of("Geen andere deelnemer is van actor Gamma afhankelijk. Schrijf \"depends on Gamma\" bij een "
                        + "actor die deze nodig heeft, bijvoorbeeld Alpha."),
                text.dutchMessages());
        assertEquals(List.of("3:7"), text.places());
    }

    @Test
    void reportsWhoStandsAlone() {
        AssessedText text = assess("""
                actor Alpha { depends on Beta }
                actor Beta { depends on Alpha }
                actor Gamma
                """);
        assertEquals(
                List.of("Actor Gamma depends on no other participant, and none depends on it. Write in actor Gamma "
                        + "on whom it depends, such as \"depends on Alpha\", and write \"depends on Gamma\" in an actor that "
                        + "needs it."),
                text.messages());
        assertEquals(
                List.of("Actor Gamma is van geen andere deelnemer afhankelijk, en geen andere van Gamma. Schrijf bij "
                        + "actor Gamma van wie deze afhangt, bijvoorbeeld \"depends on Alpha\", en schrijf \"depends on Gamma\" "
                        + "bij een actor die Gamma nodig heeft."),
                text.dutchMessages());
    }

    @Test
    void namesTheGroupsThatAreNotConnected() {
        AssessedText text = assess("""
                ecosystem Noord
                actor Alpha { depends on Beta }
                actor Beta { depends on Alpha }
                actor Gamma { depends on Delta }
                actor Delta { depends on Gamma }
                """);
        assertEquals(List.of("The participants form 2 groups that do not depend on each other: (Alpha, Beta) (Delta, "
                + "Gamma). Write in an actor of one group on whom of another it depends, such as \"depends on Delta\" in "
                + "actor Alpha."), text.messages());
        assertEquals(
                List.of("De deelnemers vormen 2 groepen die niet van elkaar afhankelijk zijn: (Alpha, Beta) (Delta, "
                        + "Gamma). Schrijf bij een actor van de ene groep van wie uit een andere deze afhangt, bijvoorbeeld "
                        + "\"depends on Delta\" bij actor Alpha."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @Test
    void shortensManyGroups() {
        assertEquals("The participants form 6 groups that do not depend on each other: (P0, Q0) (P1, Q1) (P2, Q2) (P3, "
                + "Q3) (P4, Q4) (P5, Q5).", assess(pairs(6)).findings().getFirst().problem(Locale.ENGLISH));
        assertEquals("The participants form 7 groups that do not depend on each other: (P0, Q0) (P1, Q1) (P2, Q2) (P3, "
                + "Q3) (P4, Q4) (P5, Q5) ….", assess(pairs(7)).findings().getFirst().problem(Locale.ENGLISH));
    }

    @Test
    void acceptsARing() {
        String ring = "actor Alpha { depends on Beta } actor Beta { dependency \"Data\" on Gamma } "
                + "actor Gamma { depends on Alpha }";
        assertEquals(List.of(), assess(ring).messages());
        assertEquals(List.of("actor Alpha", "actor Beta", "actor Gamma"), AssessedText.evidence(RULE, ring));
    }

    @Test
    void seesThatOneNeedsWhatAnotherOffers() {
        assertEquals(List.of(), assess("""
                capability Vision capability Welding
                actor Alpha { needs Vision offers Welding }
                actor Beta { needs Welding offers Vision }
                """).messages());
        assertEquals(List.of(), assess("capability Vision actor Alpha { needs Vision offers Vision } "
                + "actor Beta { needs Vision offers Vision }").messages());
    }

    @Test
    void seesWhoNeedsAndWhoOffersWhenOneDoesBoth() {
        assertEquals(List.of("No other participant depends on actor Gamma."), problems("""
                capability Vision
                actor Alpha { needs Vision offers Vision }
                actor Beta { needs Vision offers Vision }
                actor Gamma { needs Vision }
                """));
        assertEquals(List.of("Actor Gamma depends on no other participant."), problems("""
                capability Vision
                actor Alpha { needs Vision offers Vision }
                actor Beta { needs Vision offers Vision }
                actor Gamma { offers Vision }
                """));
    }

    @Test
    void countsNoDependenceOnOneselfOrOnThoseOutside() {
        assertEquals(List.of("Actor Alpha depends on no other participant, and none depends on it.",
                "Actor Beta depends on no other participant, and none depends on it."), problems("""
                        capability Vision capability Welding
                        actor Alpha { depends on Alpha, Outsider needs Vision, Welding offers Vision }
                        actor Beta { dependency "The grid" }
                        actor Outsider { involvement friend offers Welding depends on Beta needs Vision }
                        """));
    }

    @Test
    void needsTwoParticipants() {
        String alone = "actor Alpha actor Beta { involvement friend }";
        assertEquals(List.of(), assess(alone).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, alone));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(2, AssessedText.unfinished(RULE,
                "actor Alpha { depends on Lost needs Lost } actor Beta { offers Lost dependency }").findings().size());
    }

    @Test
    void tiesManyWhoNeedWhatManyOffer() {
        StringBuilder text = new StringBuilder("capability Vision\n");
        for (int i = 0; i < 2000; i++) {
            text.append("actor P").append(i).append(" { needs Vision offers Vision }\n");
        }
        assertEquals(List.of(), assess(text.toString()).messages());
    }

    private static String pairs(int number) {
        StringBuilder text = new StringBuilder("ecosystem Noord\n");
        for (int i = 0; i < number; i++) {
            text.append("actor P%1$d { depends on Q%1$d } actor Q%1$d { depends on P%1$d }%n".formatted(i));
        }
        return text.toString();
    }

    private static List<String> problems(String text) {
        return assess(text).findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList();
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
