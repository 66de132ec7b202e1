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

class Sf11EveryParticipantContributesTest {

    private static final Rule RULE = new Sf11EveryParticipantContributes();

    @Test
    void reportsAParticipantThatContributesNothing() {
        AssessedText text = assess("""
                actor Alpha
                actor Beta
                proposition P { contribution Beta "Sensors" }
                """);
        assertEquals(
                List.of("Actor Alpha does not contribute anything to the proposition. Write in the proposition what "
                        + "it puts in: contribution Alpha \"machines and people\"."),
                text.messages());
        assertEquals(
                List.of("Actor Alpha draagt niets bij aan de propositie. Schrijf in de propositie wat deze inbrengt: "
                        + "contribution Alpha \"machines en mensen\"."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
    }

    @Test
    void asksForAPropositionWhenThereIsNone() {
        AssessedText text = assess("actor Alpha");
        assertEquals(
                List.of("Actor Alpha has no proposition to contribute to. Write what you offer together, with what "
                        + "each puts in: proposition Offer { contribution Alpha \"machines and people\" }."),
                text.messages());
        assertEquals(
                List.of("Er is geen propositie waaraan actor Alpha kan bijdragen. Schrijf op wat jullie samen bieden "
                        + "en wat ieder inbrengt: proposition Aanbod { contribution Alpha \"machines en mensen\" }."),
                text.dutchMessages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "contribution Alpha \"Sensors\"", "contribution Alpha of Vision",
            "contribution Alpha as people", "contribution Alpha worth 10 EUR", "requires Vision" })
    void acceptsWhatIsPutIn(String contribution) {
        assertEquals(List.of(), assess("capability Vision actor Alpha { offers Vision } proposition P { " + contribution
                + " }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "contribution Alpha", "contribution Alpha \" \"", "requires Welding",
            "contribution Beta \"Sensors\"" })
    void asksWhatIsPutIn(String contribution) {
        assertEquals(1, assess("capability Welding capability Vision actor Alpha { offers Vision }\n"
                + "actor Beta { involvement friend } proposition P { " + contribution + " }").findings().size());
    }

    @Test
    void acceptsAContributionToAnyOfSeveralPropositions() {
        assertEquals(List.of(),
                assess("actor Alpha proposition P proposition Q { contribution Alpha \"Sensors\" }").messages());
    }

    @Test
    void speaksOfParticipantsOnly() {
        String text = "actor Alpha { involvement friend } proposition P";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void holdsByTheParticipantsThatContribute() {
        assertEquals(List.of("actor Alpha"),
                AssessedText.evidence(RULE, "actor Alpha actor Beta proposition P { contribution Alpha \"Sensors\" }"));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText
                .unfinished(RULE, "actor Alpha { offers Nothing } proposition P { contribution Unknown requires Lost }")
                .findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
