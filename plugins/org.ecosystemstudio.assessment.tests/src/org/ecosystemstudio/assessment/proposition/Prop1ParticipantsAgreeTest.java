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

class Prop1ParticipantsAgreeTest {

    @Test
    void reportsAParticipantWithoutConsent() {
        AssessedText text = assess("proposition P\nactor Alfa actor Beta { involvement friend }");
        assertEquals(
                List.of("Participant Alfa is not recorded as agreeing with proposition P. Once it has agreed, add to "
                        + "actor Alfa: agrees with P for offer, contribution, return."),
                text.messages());
        assertEquals(
                List.of("Van deelnemer Alfa is niet vastgelegd dat hij instemt met waardepropositie P. Voeg aan actor "
                        + "Alfa toe zodra hij instemt: agrees with P for offer, contribution, return."),
                text.dutchMessages());
        assertEquals(List.of("2:7"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void saysWhichPartsAreOpen() {
        AssessedText text = assess("proposition O proposition P actor Alfa { agrees with P for contribution }");
        assertEquals(
                List.of("Participant Alfa has agreed with a part of proposition P, but not yet with: joint offer, own "
                        + "return. Once it has, write in actor Alfa: agrees with P for offer, contribution, return."),
                text.messages());
        assertEquals(List.of("Deelnemer Alfa heeft ingestemd met een deel van waardepropositie P, maar nog niet met: "
                + "gezamenlijk aanbod, eigen opbrengst. Schrijf in actor Alfa zodra dat wel zo is: agrees with P for "
                + "offer, contribution, return."), text.dutchMessages());
    }

    @Test
    void addsUpPartsOfOneProposition() {
        assertEquals(0,
                assess("proposition P actor Alfa { agrees with P for offer agrees with P for contribution, return }")
                        .findings().size());
        assertEquals(1, assess("proposition O proposition P actor Alfa { agrees with O for offer "
                + "agrees with P for contribution, return }").findings().size());
    }

    @Test
    void acceptsAConsentWithoutPartsAsOneToAll() {
        String text = "proposition P actor Alfa { agrees with P }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alfa"), AssessedText.evidence(new Prop1ParticipantsAgree(), text));
    }

    @Test
    void acceptsConsentToOneOfSeveralPropositions() {
        assertEquals(List.of(), assess("proposition O proposition P "
                + "actor Alfa { agrees with O for offer agrees with P }").messages());
    }

    @Test
    void saysOnceThatThereIsNothingToAgreeWith() {
        AssessedText text = assess("ecosystem E actor Alfa actor Beta");
        assertEquals(
                List.of("There is no proposition for the participants to agree with. Declare one, as in: proposition "
                        + "Offer \"...\"; then add to each participant that has agreed: agrees with Offer."),
                text.messages());
        assertEquals(
                List.of("Er is geen waardepropositie waarmee de deelnemers kunnen instemmen. Leg er een vast, zoals: "
                        + "proposition Offer \"...\"; voeg daarna toe aan elke deelnemer die heeft ingestemd: agrees with "
                        + "Offer."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void asksNothingWithoutParticipants() {
        assertEquals(List.of(), assess("ecosystem E proposition P").messages());
        assertEquals(List.of(), assess("ecosystem E").messages());
        assertEquals(List.of(), AssessedText.evidence(new Prop1ParticipantsAgree(), "ecosystem E proposition P"));
    }

    @Test
    void bearsAPropositionThatDoesNotExist() {
        assertEquals(1, AssessedText.unfinished(new Prop1ParticipantsAgree(),
                "proposition P actor Alfa { agrees with Nothing }").findings().size());
        assertEquals(1, AssessedText.unfinished(new Prop1ParticipantsAgree(), "proposition P actor Alfa { agrees with")
                .findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Prop1ParticipantsAgree(), text);
    }
}
