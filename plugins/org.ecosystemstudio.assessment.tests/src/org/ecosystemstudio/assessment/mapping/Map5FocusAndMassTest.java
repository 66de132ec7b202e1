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

class Map5FocusAndMassTest {

    private static final String BOTH = " actor Alfa { works on T, U } actor Beta { works on T, U }";

    @Test
    void reportsAThemeThatNobodyCarries() {
        AssessedText text = assess("actor Alfa theme Robots");
        assertEquals(
                List.of("No participant carries theme Robots. Add \"works on Robots\" to at least two participants, "
                        + "or leave it out."),
                text.messages());
        assertEquals(List.of("Geen deelnemer draagt thema Robots. Voeg \"works on Robots\" toe aan ten minste twee "
                + "deelnemers, of laat het weg."), text.dutchMessages());
        assertEquals(List.of("1:18"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsAThemeOfOneParticipant() {
        AssessedText text = assess("theme Robots actor Alfa { works on Robots } "
                + "actor Beta { involvement friend works on Robots }");
        assertEquals(
                List.of("Only actor Alfa carries theme Robots. Add \"works on Robots\" to the others that take part "
                        + "in it, or leave it out."),
                text.messages());
        assertEquals(
                List.of("Alleen actor Alfa draagt thema Robots. Voeg \"works on Robots\" toe aan de anderen die eraan "
                        + "meedoen, of laat het weg."),
                text.dutchMessages());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void acceptsAThemeOfTwoParticipants() {
        String text = "theme T technology U" + BOTH;
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("theme T", "theme U"), AssessedText.evidence(new Map5FocusAndMass(), text));
    }

    @Test
    void countsOffersAndCollaborationsAsCarrying() {
        assertEquals(List.of(), assess("theme T actor Alfa { offers T } actor Beta { works on T }").messages());
        assertEquals(List.of(), assess("theme T actor Alfa actor Beta collaboration Alfa, Beta on T").messages());
        assertEquals(List.of(), assess("capability C actor Alfa actor Beta collaboration Alfa, Beta on C").messages());
    }

    @Test
    void reportsMoreThanOneThemeForEveryTwoParticipants() {
        AssessedText text = assess("ecosystem E theme T theme U" + BOTH + " actor Gamma");
        assertEquals(List.of("There are 2 themes for 3 participants; to keep focus, at most 1 is asked for. Combine "
                + "themes, or leave out those with the least behind them."), text.messages());
        assertEquals(
                List.of("Er zijn 2 thema's op 3 deelnemers; om focus te houden worden er hoogstens 1 gevraagd. Voeg "
                        + "thema's samen, of laat weg waar het minst achter staat."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(List.of(), assess("theme T theme U" + BOTH + " actor Gamma actor Delta").messages());
    }

    @Test
    void findsOneThemeFewEnoughForAnyNumberOfParticipants() {
        assertEquals(1, assess("theme T actor Alfa { works on T }").findings().size());
    }

    @Test
    void doesNotCountTechnologiesAsThemes() {
        assertEquals(List.of(), assess("theme T technology U" + BOTH).messages());
    }

    @Test
    void followsTheNumberThatTheEcosystemSets() {
        assertEquals(1, assess("theme T theme U" + BOTH + " rules { MAP5 at most 99 % }").findings().size());
        assertEquals(0, assess("theme T theme U" + BOTH + " rules { MAP5 at most 100 % }").findings().size());
    }

    @Test
    void doesNotCountThemesWhereNobodyTakesPart() {
        assertEquals(2, assess("theme T theme U").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
    }

    @Test
    void bearsNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(new Map5FocusAndMass(),
                "theme T actor Alfa { works on T, Nothing } collaboration Alfa, Nobody on T, Nothing").findings()
                .size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Map5FocusAndMass(), text);
    }
}
