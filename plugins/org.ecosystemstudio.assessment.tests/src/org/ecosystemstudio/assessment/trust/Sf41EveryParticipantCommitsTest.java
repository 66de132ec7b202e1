/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf41EveryParticipantCommitsTest {

    private static final Rule RULE = new Sf41EveryParticipantCommits();

    @Test
    void asksForMoreThanMeansInKind() {
        AssessedText text = assess("actor Alpha { commitment in kind 2026-01 of 80 h }");
        assertEquals(List.of("Actor Alpha brings means in kind, and has signed nothing. Add to actor Alpha "
                + "in what it promised them, with the day, for example \"commitment letter 2026-05-20\"; "
                + "contract, membership or money will do as well."), text.messages());
        assertEquals(List.of("Actor Alpha brengt middelen in natura in, en heeft niets ondertekend. Voeg aan "
                + "actor Alpha toe waarin die dat heeft toegezegd, met de dag, bijvoorbeeld \"commitment "
                + "letter 2026-05-20\"; contract, membership of money kan ook."), text.dutchMessages());
        assertEquals(List.of(), assess("actor A { commitment in kind of 80 h commitment letter 2026-01 }").messages());
    }

    @Test
    void doesNotCountACommitmentThatHasYetToCome() {
        AssessedText text = assess("actor Alpha { commitment letter 2026-06-02 }");
        assertEquals(List.of("The commitment of actor Alpha is dated 2026-06-02, which has yet to come. "
                + "Write it down when it is given; if it was, correct the date."), text.messages());
        assertEquals(List.of("De toezegging van actor Alpha staat op 2026-06-02, en die dag moet nog komen. "
                + "Leg haar vast wanneer zij is gedaan; is zij dat al, verbeter dan de "
                + "datum."), text.dutchMessages());
        assertEquals(List.of(), assess("actor Alpha { commitment letter 2026-06-01 }").messages());
    }

    @Test
    void reportsAParticipantWithoutCommitment() {
        AssessedText text = assess("""
                actor Alpha { commitment letter 2026-01-15 }
                actor Beta { involvement founding partner }
                """);
        assertEquals(List.of("Actor Beta takes part without a commitment. Add to actor Beta, with the day on which "
                + "it was given, for example \"commitment letter 2026-05-20\"; contract, membership or money will do "
                + "as well."), text.messages());
        assertEquals(List.of("Actor Beta doet mee zonder toezegging. Voeg aan actor Beta de toezegging toe met de "
                + "dag waarop die is gedaan, bijvoorbeeld \"commitment letter 2026-05-20\"; contract, membership of "
                + "money kan ook."), text.dutchMessages());
        assertEquals(List.of("2:7"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void asksForTheDateOfACommitment() {
        AssessedText text = assess("""
                actor Alpha {
                    commitment contract
                    commitment letter
                }
                """);
        assertEquals(List.of("The commitment of actor Alpha has no date. Write the day on which it was given behind "
                + "its kind: \"commitment contract 2026-05-20\"."), text.messages());
        assertEquals(List.of("De toezegging van actor Alpha heeft geen datum. Schrijf achter de soort op welke dag "
                + "zij is gedaan: \"commitment contract 2026-05-20\"."), text.dutchMessages());
        assertEquals(List.of("2:5"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "letter", "contract", "membership", "money" })
    void acceptsEveryKindOfCommitmentWithADate(String kind) {
        String text = "actor Alpha { commitment " + kind + " 2026 }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @Test
    void acceptsOneDatedCommitmentAmongOthers() {
        assertEquals(List.of(), assess("actor A { commitment letter commitment money 2026-02 }").messages());
    }

    @Test
    void asksNothingOfThoseWhoDoNotTakePart() {
        String text = "actor A { involvement friend } actor B { involvement candidate } actor C { involvement outside "
                + "}";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void proposesALetterWhileTheKindIsNotWrittenYet() {
        assertEquals("Write the day on which it was given behind its kind: \"commitment letter 2026-05-20\".",
                AssessedText.unfinished(RULE, "actor A { commitment }").findings().getFirst()
                        .remedy(Locale.ENGLISH));
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
