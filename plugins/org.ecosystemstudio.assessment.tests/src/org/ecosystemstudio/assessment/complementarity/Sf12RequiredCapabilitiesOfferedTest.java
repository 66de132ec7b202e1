/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf12RequiredCapabilitiesOfferedTest {

    private static final Rule RULE = new Sf12RequiredCapabilitiesOffered();

    @Test
    void reportsWhatAPropositionRequiresAndNobodyOffers() {
        AssessedText text = assess("""
                capability Vision capability Welding capability Dikes
                actor Alpha { offers Vision }
                proposition Offer {
                    requires Vision, Welding, Dikes
                }
                """);
        assertEquals(
                List.of("No participant offers what value proposition Offer requires: Welding, Dikes. Write \"offers "
                        + "Welding\" in the actor that has it, or involve an actor that does."),
                text.messages());
        assertEquals(List
                .of("Geen deelnemer biedt wat nodig is voor waardepropositie Offer: Welding, Dikes. Schrijf \"offers "
                        + "Welding\" bij de actor die dit in huis heeft, of betrek een actor die dit biedt."),
                text.dutchMessages());
        assertEquals(List.of("4:14"), text.places());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @Test
    void reportsWhatAGoalRequires() {
        AssessedText text = assess("""
                capability Vision
                goal Talent {
                    requires Vision
                }
                """);
        assertEquals(List.of("No participant offers what goal Talent requires: Vision. Write \"offers Vision\" in the "
                + "actor that has it, or involve an actor that does."), text.messages());
        assertEquals(List.of("3:14"), text.places());
    }

    @Test
    void acceptsAnOfferOrAContribution() {
        assertEquals(List.of(), assess("""
                capability Vision capability Welding
                actor Alpha { offers Vision }
                actor Beta
                proposition Offer { requires Vision, Welding contribution Beta of Welding }
                goal Talent { requires Welding }
                """).messages());
    }

    @Test
    void acceptsWorkOnAThemeButNotOnACapability() {
        assertEquals(List.of(), assess("theme Printing actor Alpha { works on Printing } goal G { requires Printing }")
                .messages());
        assertEquals(1, assess("capability Printing actor Alpha { works on Printing } goal G { requires Printing }")
                .findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "offers Printing", "works on Printing" })
    void doesNotCountOnThoseOutside(String ability) {
        assertEquals(1, assess("theme Printing actor Alpha { involvement friend " + ability
                + " } goal G { requires Printing }").findings().size());
    }

    @Test
    void speaksOnlyWhereSomethingIsRequired() {
        assertEquals(List.of("goal H"), AssessedText.evidence(RULE, "capability Vision actor Alpha { offers Vision }\n"
                + "proposition Offer goal G goal H { requires Vision }"));
    }

    @Test
    void leavesUnknownNamesToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "goal G { requires Unknown }").messages());
        assertEquals(List.of("No participant offers what goal G requires: Vision. Write \"offers Vision\" in the actor "
                + "that has it, or involve an actor that does."),
                AssessedText.unfinished(RULE, "capability Vision actor A { offers Lost works on Lost } "
                        + "goal G { requires Unknown, Vision }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
