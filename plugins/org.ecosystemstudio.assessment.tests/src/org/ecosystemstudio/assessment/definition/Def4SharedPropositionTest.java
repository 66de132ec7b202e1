/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;

class Def4SharedPropositionTest {

    private static final Rule RULE = new Def4SharedProposition();

    @Test
    void asksForAProposition() {
        AssessedText text = assess("ecosystem Noord");
        assertEquals(
                List.of("There is no value proposition that the participants share. Write what you offer together, "
                        + "and what each puts in: proposition Offer { contribution Alpha \"machines and people\" }; "
                        + "whom it names has to be declared as an actor."),
                text.messages());
        assertEquals(
                List.of("Er is geen waardepropositie die de deelnemers delen. Schrijf op wat jullie samen bieden en "
                        + "wat ieder inbrengt: proposition Aanbod { contribution Alpha \"machines en mensen\" }; wie "
                        + "er genoemd wordt, moet als actor in het model staan."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void namesWhoDoesNotContribute() {
        AssessedText text = assess("""
                actor Alpha actor Beta actor Gamma actor Friend { involvement friend }
                proposition Offer {
                    contribution Beta "Data"
                }
                """);
        assertEquals(
                List.of("Not every participant contributes to value proposition Offer: Alpha, Gamma not yet. Write in "
                        + "it what each of them puts in, such as: contribution Alpha \"machines and people\"."),
                text.messages());
        assertEquals(List
                .of("Niet elke deelnemer draagt bij aan waardepropositie Offer: Alpha, Gamma nog niet. Schrijf erin "
                        + "wat ieder van hen inbrengt, bijvoorbeeld: contribution Alpha \"machines en mensen\"."),
                text.dutchMessages());
        assertEquals(List.of("3:5"), text.places());
    }

    @Test
    void holdsByThePropositionToWhichAllContribute() {
        String text = """
                actor Alpha actor Beta actor Friend { involvement friend } actor Guest { involvement friend }
                proposition First { contribution Alpha "Data" contribution Friend "Data" contribution Guest "Data" }
                proposition Second { contribution Alpha "Data" contribution Beta "Data" }
                """;
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("value proposition Second"), AssessedText.evidence(RULE, text));
    }

    @Test
    void acceptsNoOfferThatIsNotShared() {
        AssessedText text = assess("""
                actor Alpha actor Beta
                proposition First { contribution Alpha "Data" }
                proposition Second { contribution Beta "Data" }
                """);
        assertEquals(1, text.findings().size());
        assertEquals(List.of("2:21"), text.places());
    }

    @Test
    void standsAtTheFirstPropositionWhenNobodyContributes() {
        assertEquals(List.of("2:13"), assess("actor Alpha\nproposition First\nproposition Second").places());
    }

    @Test
    void waitsForAnEcosystemOrAParticipantOrAProposition() {
        assertEquals(1, assess("actor Alpha").findings().size());
        for (String text : List.of("goal G", "actor Alpha { involvement friend }")) {
            assertEquals(List.of(), assess(text).messages());
            assertEquals(List.of(), AssessedText.evidence(RULE, text));
        }
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1,
                AssessedText.unfinished(RULE, "actor A proposition P { contribution Lost contribution }").findings()
                        .size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
