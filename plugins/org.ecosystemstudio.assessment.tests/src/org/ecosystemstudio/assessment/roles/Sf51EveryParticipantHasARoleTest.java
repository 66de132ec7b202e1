/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf51EveryParticipantHasARoleTest {

    private static final Rule RULE = new Sf51EveryParticipantHasARole();

    @Test
    void reportsAParticipantWithoutRole() {
        AssessedText text = assess("""
                actor Alpha { role chair expects "Speaks for all" }
                actor Beta { kind company }
                """);
        assertEquals(List.of("Actor Beta takes part without a role. Add to actor Beta, for example: role complementor "
                + "expects \"what others may count on\"."), text.messages());
        assertEquals(List.of("Actor Beta doet mee zonder rol. Voeg aan actor Beta bijvoorbeeld toe: role complementor "
                + "expects \"waarop anderen mogen rekenen\"."), text.dutchMessages());
        assertEquals(List.of("2:7"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor Alpha { role chair }",
            "actor Alpha { role \"eyes and ears\" }",
            "actor Alpha { driver }",
            "actor Alpha { role lead applicant for P } project P",
            "actor Alpha project P { lead applicant Alpha }",
            "actor Alpha group G { chair Alpha }" })
    void acceptsEveryWayToSayTheRole(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @Test
    void takesMembersAndPartnersForNoRole() {
        assertEquals(1, assess("actor Alpha group G { members Alpha } project P { partners Alpha }").findings().size());
    }

    @Test
    void asksNothingOfThoseWhoDoNotTakePart() {
        String text = "actor A { involvement friend } actor B { involvement outside role funder }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(RULE,
                "actor A project P { lead applicant Unknown } group G { chair Nobody }").findings().size());
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor A { role lead applicant for Unknown "
                + "}").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
