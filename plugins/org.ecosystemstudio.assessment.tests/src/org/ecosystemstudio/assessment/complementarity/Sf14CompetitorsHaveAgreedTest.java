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

class Sf14CompetitorsHaveAgreedTest {

    private static final Rule RULE = new Sf14CompetitorsHaveAgreed();

    @Test
    void countsAgreementsInForceOnly() {
        String text = "actor A { competes with B } actor B agreement F about competition ";
        assertEquals(1, AssessedText.by(new Sf14CompetitorsHaveAgreed(), text + "until 2026-05-31").findings().size());
        assertEquals(0, AssessedText.by(new Sf14CompetitorsHaveAgreed(), text + "until 2026-06-01").findings().size());
        assertEquals(1, AssessedText.by(new Sf14CompetitorsHaveAgreed(),
                "actor A { competes with B under F } actor B agreement F until 2026-05").findings().size());
    }

    @Test
    void reportsCompetitorsWithoutAgreement() {
        AssessedText text = assess("""
                actor Alpha {
                    competes with Beta "Service"
                }
                actor Beta
                """);
        assertEquals(
                List.of("Actors Alpha and Beta compete, without an agreement on how far that goes. Write "
                        + "what they agreed as \"agreement FairPlay about competition between Alpha, "
                        + "Beta\", outside of the actors."),
                text.messages());
        assertEquals(List.of("De actoren Alpha en Beta concurreren zonder afspraak over hoe ver dat gaat. Schrijf de "
                + "afspraak op als \"agreement Spelregels about competition between Alpha, Beta\", buiten de actoren."),
                text.dutchMessages());
        assertEquals(List.of("2:19"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void reportsAPairOnce() {
        assertEquals(1,
                assess("actor Alpha { competes with Beta } actor Beta { competes with Alpha }").findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "agreement X about IP, competition between Beta, Gamma, Alpha",
            "agreement X about competition" })
    void acceptsAnAgreementBetweenBothOrAll(String agreement) {
        String text = "actor Alpha { competes with Beta } actor Beta actor Gamma " + agreement;
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("the competition of actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "agreement X about IP between Alpha, Beta", "agreement X about IP",
            "agreement X about competition between Alpha, Gamma agreement Y about competition between Beta, Gamma" })
    void acceptsNoOtherAgreement(String agreement) {
        assertEquals(1,
                assess("actor Alpha { competes with Beta } actor Beta actor Gamma " + agreement).findings().size());
    }

    @Test
    void acceptsAnAgreementThatEitherOfThemNames() {
        assertEquals(List.of(),
                assess("actor Alpha { competes with Beta under X } actor Beta agreement X").messages());
        assertEquals(List.of(), assess("actor Alpha { competes with Beta } actor Beta { competes with Alpha under X } "
                + "agreement X").messages());
    }

    @Test
    void speaksOfParticipantsThatCompeteOnly() {
        for (String text : List.of("actor Alpha actor Beta",
                "actor Alpha { competes with Beta } actor Beta { involvement outside competes with Alpha }",
                "actor Alpha { competes with Alpha }")) {
            assertEquals(List.of(), assess(text).messages());
            assertEquals(List.of(), AssessedText.evidence(RULE, text));
        }
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor Alpha { competes with Lost, Beta under Lost } "
                + "actor Beta agreement X about competition between Lost").messages());
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor Alpha { competes with }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
