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

class Sf52EveryRoleHasAnExpectationTest {

    private static final Rule RULE = new Sf52EveryRoleHasAnExpectation();

    @Test
    void asksWhatToExpectOfADriver() {
        AssessedText text = AssessedText.by(new Sf52EveryRoleHasAnExpectation(), "actor Alpha { driver }");
        assertEquals(List.of("Actor Alpha is a driver, and does not say what others may count on. Add to "
                + "actor Alpha: role driver expects \"brings the others together\"."), text.messages());
        assertEquals(List.of("Actor Alpha is kartrekker, en zegt niet waarop anderen mogen rekenen. Voeg aan "
                + "actor Alpha toe: role driver expects \"brengt de anderen bij elkaar\"."), text.dutchMessages());
        assertEquals(List.of(), AssessedText.by(new Sf52EveryRoleHasAnExpectation(),
                "actor Alpha { driver role driver expects \"Pulls\" }").messages());
    }

    @Test
    void reportsARoleWithoutExpectation() {
        AssessedText text = assess("""
                actor Alpha {
                    role leading company
                    role chair expects "Speaks for all"
                }
                """);
        assertEquals(List.of("Role leading company of actor Alpha does not say what others may count on. Write it "
                + "after the role: role leading company expects \"what others may count on\"."), text.messages());
        assertEquals(List.of("Bij rol leidend bedrijf van actor Alpha staat niet waarop anderen mogen rekenen. "
                + "Schrijf het achter de rol: role leading company expects \"waarop anderen mogen rekenen\"."),
                text.dutchMessages());
        assertEquals(List.of("2:5"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void callsARoleOfOnesOwnByItsWords() {
        AssessedText text = assess("project Lab actor Alpha { role \"host of the lab\" for Lab }");
        assertEquals(List.of("Role host of the lab of actor Alpha does not say what others may count on. Write it "
                + "after "
                + "the role: role \"host of the lab\" for Lab expects \"what others may count on\"."), text.messages());
    }

    @Test
    void takesBlanksForNothing() {
        assertEquals(1, assess("actor A { role chair expects \" \" }").findings().size());
    }

    @Test
    void acceptsAnExpectation() {
        String text = "actor A { involvement friend role chair expects \"x\" } actor B";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(1, AssessedText.evidence(RULE, text).size());
    }

    @Test
    void asksItOfEveryActorAndEveryRole() {
        assertEquals(3, assess("actor A { involvement outside role regulator role funder } actor B { role driver }")
                .findings().size());
    }

    @Test
    void speaksOfRolesOnly() {
        assertEquals(List.of(), AssessedText.evidence(RULE, "ecosystem E actor A { driver }"));
    }

    @Test
    void readsRolesThatAreBeingWritten() {
        assertEquals(List.of("Role … of actor A does not say what others may count on. Write it after the role: role "
                + "\"…\" expects \"what others may count on\"."),
                AssessedText.unfinished(RULE, "actor A { role }").messages());
        assertEquals(List.of("Role lead applicant of actor A does not say what others may count on. Write it after the "
                + "role: role lead applicant expects \"what others may count on\"."),
                AssessedText.unfinished(RULE, "actor A { role lead applicant for Unknown }").messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
