/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf36BenefitKnownAtCommitmentTest {

    private static final Rule RULE = new Sf36BenefitKnownAtCommitment();

    @Test
    void reportsABenefitRecordedAfterTheCommitment() {
        AssessedText text = assess("""
                actor Alpha {
                    commitment letter 2026-03-01
                    commitment contract 2026-01-15
                    benefit "Later" on 2026-05-01
                    benefit "Orders" on 2026-04-01
                }
                """);
        assertEquals(List.of("What actor Alpha expects to gain was recorded on 2026-04-01, after its commitment of "
                + "2026-01-15. If it was known earlier, correct the date behind \"on\"; if not, ask Alpha whether the "
                + "commitment still stands, and date it again."), text.messages());
        assertEquals(List.of("Wat actor Alpha verwacht te krijgen is vastgelegd op 2026-04-01, na de toezegging van "
                + "2026-01-15. Was het eerder bekend, verbeter dan de datum achter \"on\"; zo niet, vraag Alpha of de "
                + "toezegging nog staat en geef die een nieuwe datum."), text.dutchMessages());
        assertEquals(List.of("5:25"), text.places());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @Test
    void reportsACommitmentWithoutAnyBenefit() {
        AssessedText text = assess("actor Alpha {\n    commitment letter\n}");
        assertEquals(
                List.of("Actor Alpha has committed itself, and what it expects to gain is not recorded. Write in actor "
                        + "Alpha what it expects to gain: benefit \"First access to graduates\"."),
                text.messages());
        assertEquals(List.of("Actor Alpha heeft zich verbonden, maar wat deze verwacht te krijgen is niet vastgelegd. "
                + "Schrijf bij actor Alpha wat het naar verwachting oplevert: benefit \"Als eerste in contact met "
                + "afgestudeerden\"."), text.dutchMessages());
        assertEquals(List.of("2:5"), text.places());
    }

    @ParameterizedTest
    @CsvSource({ "2026-01-15, 2026-01-15, 0", "2026-01-15, 2026-01-16, 1", "2026-01, 2026-01-31, 0",
            "2026-01, 2026-02-01, 1", "2026-01-15, 2026-01, 0", "2026-01-15, 2026-02, 1" })
    void acceptsTheSameDay(String commitment, String benefit, int findings) {
        assertEquals(findings,
                assess("actor A { commitment letter " + commitment + " benefit \"b\" on " + benefit + " }")
                        .findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "commitment letter 2026-01-15 benefit \"b\"",
            "commitment letter benefit \"b\" on 2026-02",
            "commitment letter 2026-01-15 benefit \"b\" on 2026-02 benefit \"c\" on 2025",
            "commitment letter 2026-01-15 benefit \"b\" on 2026-02 benefit \"c\"" })
    void acceptsWhatNoDateContradicts(String text) {
        assertEquals(List.of(), assess("actor Alpha { " + text + " }").messages());
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, "actor Alpha { " + text + " }"));
    }

    @Test
    void seesBenefitsInPropositions() {
        assertEquals(List.of(), assess("actor Alpha { commitment letter 2026-01 } "
                + "proposition P { benefit Alpha \"b\" on 2025-12 }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha { benefit \"b\" on 2026 }",
            "actor Friend { involvement friend commitment letter 2026-01 }" })
    void speaksOfParticipantsWithACommitment(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor Alpha { commitment benefit }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
