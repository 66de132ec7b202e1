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
import org.junit.jupiter.params.provider.CsvSource;

class Sf44AgreementsOnKnowledgeTest {

    private static final Rule RULE = new Sf44AgreementsOnKnowledge();

    @Test
    void reportsBothSubjectsThatAreMissing() {
        AssessedText text = assess("ecosystem E");
        assertEquals(List.of("There is no agreement in force on intellectual property, knowledge sharing. Write what "
                + "you agreed, for example: agreement Knowledge \"Each keeps what it brought in\" about IP, knowledge "
                + "sharing."), text.messages());
        assertEquals(List.of("Er is geen geldende afspraak over intellectueel eigendom, kennisdeling. Leg vast wat is "
                + "afgesproken, bijvoorbeeld: agreement Kennis \"Ieder houdt wat hij inbracht\" about IP, knowledge "
                + "sharing."), text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "IP, knowledge sharing", "knowledge sharing, intellectual property" })
    void namesTheOneThatIsMissing(String agreed, String missing) {
        String text = "ecosystem E agreement A about confidentiality, " + agreed;
        assertEquals(List.of("There is no agreement in force on " + missing + "."),
                assess(text).findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
        assertEquals(List.of("agreement A"), AssessedText.evidence(RULE, text));
    }

    @Test
    void acceptsBothInOneOrTwoAgreements() {
        String two = "actor X agreement A about IP agreement B about knowledge sharing agreement C about capacity";
        assertEquals(List.of(), assess("ecosystem E agreement A about IP, knowledge sharing").messages());
        assertEquals(List.of(), assess(two).messages());
        assertEquals(List.of("agreement A", "agreement B"), AssessedText.evidence(RULE, two));
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-01, 0", "2026-05-31, 1", "2026-06, 0" })
    void leavesOutAgreementsThatHaveEnded(String until, int findings) {
        String text = "ecosystem E agreement A about IP, knowledge sharing until " + until;
        AssessedText assessed = assess(text);
        assertEquals(findings, assessed.findings().size());
        assessed.findings().forEach(finding -> assertEquals(1, finding.related().size()));
        assertEquals(1 - findings, AssessedText.evidence(RULE, text).size());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(List.of(), assess("agreement A about capacity").messages());
    }

    @Test
    void readsAnAgreementThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "ecosystem E agreement A about").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
