/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sf43RecurringMeetingTest {

    private static final Rule RULE = new Sf43RecurringMeeting();

    @Test
    void reportsThatNobodyMeets() {
        AssessedText text = assess("// first line\necosystem E");
        assertEquals(List.of("There is no recurring activity where the participants meet. Give a group a rhythm, such "
                + "as "
                + "\"meets every month\", or add an action: action Evening \"Evening at one of us\" { kind "
                + "intercompany session every 2 months }."), text.messages());
        assertEquals(List.of("Er is geen terugkerende activiteit waar de deelnemers elkaar ontmoeten. Geef een groep "
                + "een "
                + "ritme, zoals \"meets every month\", of voeg een actie toe: action Avond \"Avond bij een van ons\" { "
                + "kind intercompany session every 2 months }."), text.dutchMessages());
        assertEquals(List.of("2:11"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action Meeting { kind intercompany session every month }",
            "action Meeting { kind trade fair communicates market, within every month }",
            "action Meeting by A with B { every month }",
            "action Meeting with A, B { every month }",
            "action Meeting { kind intercompany session every month status done }" })
    void acceptsARecurringActionForMeeting(String text) {
        String model = "actor A actor B " + text;
        assertEquals(List.of(), assess(model).messages());
        assertEquals(List.of("action Meeting"), AssessedText.evidence(RULE, model));
    }

    @Test
    void acceptsAGroupThatMeets() {
        String text = "ecosystem E group Board { meets every month } group Office";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("group Board"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action Meeting { kind intercompany session }",
            "action Meeting { kind intercompany session every month status stopped }",
            "action Report by A { every month }",
            "action Report by A with A { every month }",
            "action Report with A { every month }",
            "action Report { every month }",
            "action Report by A with B { kind administration every month }",
            "action Stand { communicates market every year }",
            "group Board" })
    void asksForMoreThanWorkThatRecurs(String text) {
        assertEquals(1, assess("actor A actor B " + text).findings().size());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G group Board { meets every month }"));
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor A action M by A with Unknown { every month }")
                .messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
