/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;

class Map3TechnologiesHaveTrlTest {

    @Test
    void remarksALevelThatIsToFall() {
        AssessedText text = AssessedText.by(new Map3TechnologiesHaveTrl(), "technology Vision TRL 7 to 4");
        assertEquals(List.of("TRL 7 to 4 of theme Vision aims lower than it is now. Write the level of now "
                + "first, then the one aimed at, as in TRL 4 to 7."), text.messages());
        assertEquals(List.of("TRL 7 to 4 van thema Vision streeft naar een lager niveau dan nu. Schrijf "
                + "eerst het niveau van nu en dan het beoogde, zoals in TRL 4 to 7."), text.dutchMessages());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsATechnologyWithoutReadiness() {
        AssessedText text = assess("technology Twin");
        assertEquals(
                List.of("Technology Twin has no readiness level. Add to technology Twin: TRL 4, with the level that "
                        + "fits, from 1 (principle observed) to 9 (proven in use)."),
                text.messages());
        assertEquals(List.of("Technologie Twin heeft geen gereedheidsniveau. Voeg aan technologie Twin toe: TRL 4, met "
                + "het niveau dat past, van 1 (principe waargenomen) tot 9 (bewezen in gebruik)."),
                text.dutchMessages());
        assertEquals(List.of("1:12"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void callsALevelOutsideOfOneToNineAnError() {
        AssessedText text = assess("technology Twin TRL 0\ncapability Vision TRL 9 to 10\ntheme Robots TRL -1\n"
                + "milestone First 2026 at TRL 10");
        assertEquals(Set.of("TRL 9 to 10 of capability Vision", "TRL 10 of milestone First", "TRL -1 of theme Robots",
                "TRL 0 of theme Twin"),
                text.messages().stream()
                        .map(message -> message.replaceAll(" lies outside of 1 to 9.*", ""))
                        .collect(Collectors.toSet()));
        assertEquals(4, text.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count());
        assertEquals(List.of("1:21", "2:23", "3:18", "4:29"), text.places().stream().sorted().toList());
    }

    @Test
    void saysSoInBothLanguages() {
        AssessedText text = assess("technology Twin TRL 12");
        assertEquals(
                List.of("TRL 12 of theme Twin lies outside of 1 to 9. Write a level from 1 (principle observed) to 9 "
                        + "(proven in use)."),
                text.messages());
        assertEquals(List.of("TRL 12 van thema Twin valt buiten 1 tot en met 9. Schrijf een niveau van 1 (principe "
                + "waargenomen) tot en met 9 (bewezen in gebruik)."), text.dutchMessages());
    }

    @Test
    void acceptsLevelsOfOneToNine() {
        String text = "technology Twin TRL 1 to 9\nmilestone First at TRL 9 theme Robots capability Vision";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("milestone First", "theme Twin"),
                AssessedText.evidence(new Map3TechnologiesHaveTrl(), text));
    }

    @Test
    void asksNothingOfThemesAndCapabilitiesWithoutLevel() {
        assertEquals(List.of(), AssessedText.evidence(new Map3TechnologiesHaveTrl(), "theme Robots capability Vision"));
    }

    @Test
    void bearsALevelThatIsStillBeingWritten() {
        assertEquals(1,
                AssessedText.unfinished(new Map3TechnologiesHaveTrl(), "technology Twin TRL").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Map3TechnologiesHaveTrl(), text);
    }
}
