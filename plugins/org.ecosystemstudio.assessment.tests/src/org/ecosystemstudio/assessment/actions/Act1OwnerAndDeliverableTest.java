/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Act1OwnerAndDeliverableTest {

    @Test
    void reportsAnActionWithoutOwner() {
        AssessedText text = assess("""
                actor Beta
                action Website { delivers "Site" }
                """);
        assertEquals(List.of("Action Website has no owner. Name the participant who pulls it, as in \"action Website "
                + "by Beta\"."), text.messages());
        assertEquals(List.of("Actie Website heeft geen trekker. Noem de deelnemer die haar trekt, zoals in \"action "
                + "Website by Beta\"."), text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void showsAnyNameWhereThereIsNoParticipant() {
        assertEquals(List.of("Action A has no owner. Name the participant who pulls it, as in \"action A by Alpha\"."),
                assess("actor Fund { involvement outside } action A { delivers \"x\" }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "friend", "candidate", "outside" })
    void callsAnOwnerWhoIsNoParticipantAnError(String involvement) {
        AssessedText text = assess("""
                actor Delta { involvement %s }
                action Website by Delta {
                    delivers "Site"
                }
                """.formatted(involvement));
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
        assertEquals(List.of("2:19"), text.places());
        assertEquals(1, text.findings().size());
    }

    @Test
    void saysWhatTheOwnerIsInstead() {
        AssessedText text = assess("actor Delta { involvement friend } action Website by Delta { delivers \"Site\" }");
        assertEquals(
                List.of("Action Website is owned by Delta, who is no participant: friend. Name a participant after "
                        + "\"by\", or write \"involvement participant\" in actor Delta."),
                text.messages());
        assertEquals(
                List.of("De trekker van actie Website is Delta, en die is geen deelnemer: vriend. Noem na \"by\" een "
                        + "deelnemer, of schrijf \"involvement participant\" bij actor Delta."),
                text.dutchMessages());
    }

    @Test
    void reportsAnActionWithoutDeliverable() {
        AssessedText text = assess("actor Alpha\naction Website by Alpha { task Design }");
        assertEquals(List.of("Action Website does not say what it yields. Write in its braces what is there when it is "
                + "done, such as: delivers \"Plan that all partners signed\"."), text.messages());
        assertEquals(
                List.of("Bij actie Website staat niet wat zij oplevert. Schrijf tussen de accolades wat er ligt als "
                        + "zij klaar is, bijvoorbeeld: delivers \"Plan met alle handtekeningen\"."),
                text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor Alpha action A by Alpha { delivers \"Site\" }",
            "actor Alpha { involvement participant } action A by Alpha { delivers \"Site\" }",
            "actor Alpha { involvement founding partner } action A { owner Alpha delivers Site }",
            "actor Alpha action A by Alpha { task T task U { delivers \"Site\" } }",
            "action A { status stopped }" })
    void acceptsAnOwnerAndADeliverable(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void reportsOwnerAndDeliverableApart() {
        assertEquals(2, assess("action A").findings().size());
        assertEquals(2, assess("action A { status done }").findings().size());
    }

    @Test
    void holdsByActionsThatHaveBoth() {
        assertEquals(List.of("action A"), TriedRule.evidence(new Act1OwnerAndDeliverable(),
                "actor Alpha action A by Alpha { delivers \"x\" } action B { status stopped } action C"));
        assertFalse(TriedRule.on(new Act1OwnerAndDeliverable(), "actor Alpha goal G").applies());
    }

    @Test
    void leavesAnUnknownOwnerToTheLanguage() {
        assertEquals(List.of(), TriedRule.on(new Act1OwnerAndDeliverable(), "action A by Nobody { delivers \"x\" }")
                .findings());
        assertEquals(2, TriedRule.on(new Act1OwnerAndDeliverable(), "action A by").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act1OwnerAndDeliverable(), text);
    }
}
