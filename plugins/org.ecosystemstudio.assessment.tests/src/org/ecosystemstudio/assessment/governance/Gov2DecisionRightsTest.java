/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gov2DecisionRightsTest {

    private static final Rule RULE = new Gov2DecisionRights();

    @Test
    void proposesNobodyWhoWouldDecideAlone() {
        assertTrue(AssessedText.by(new Gov2DecisionRights(), "actor A actor B").messages().getFirst()
                .endsWith("write for example: decides admission, budget A decides scope, adjustment B."));
        assertTrue(AssessedText.by(new Gov2DecisionRights(),
                "actor A actor B governance { decides admission, budget, scope A }").messages().getFirst()
                .endsWith("write for example: decides adjustment B."));
    }

    @Test
    void reportsEverySubjectWithoutADecider() {
        AssessedText text = assess("ecosystem E\nactor Alpha\ngroup Office\ngroup Board { leading }");
        assertEquals(List.of("It is not stated who decides on: admission of participants, budget, scope, adjustment. "
                + "In the governance block, \"governance { }\", which a model has once, write for example: decides "
                + "admission, budget, scope, adjustment Board."),
                text.messages());
        assertEquals(List.of("Er staat niet wie beslist over: toelating van deelnemers, begroting, reikwijdte, "
                + "bijsturing. Schrijf in het blok \"governance { }\", dat een model één keer heeft, bijvoorbeeld: "
                + "decides admission, budget, scope, adjustment Board."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void reportsWhatIsLeftAtTheGovernance() {
        AssessedText text = assess("actor Alpha\ngovernance {\n    decides admission, budget, strategy Alpha\n}");
        assertEquals(List.of("It is not stated who decides on: scope, adjustment. In the governance block, "
                + "\"governance { }\", which a model has once, write for example: decides scope, adjustment Alpha."),
                text.messages());
        assertEquals(List.of("Er staat niet wie beslist over: reikwijdte, bijsturing. Schrijf in het blok "
                + "\"governance { }\", dat een model één keer heeft, bijvoorbeeld: decides scope, adjustment Alpha."),
                text.dutchMessages());
        assertEquals(List.of("3:5"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = { "admission", "budget", "scope", "adjustment" })
    void asksForEachOfThem(String left) {
        String others = List.of("admission", "budget", "scope", "adjustment").stream()
                .filter(subject -> !subject.equals(left)).collect(Collectors.joining(", "));
        assertEquals(1, assess("actor A governance { decides " + others + " A }").findings().size());
        assertEquals(List.of(), assess("actor A governance { decides " + others + " A decides " + left + " A }")
                .messages());
    }

    @Test
    void namesTheRightsByWhichItHolds() {
        assertEquals(1, AssessedText.evidence(RULE,
                "actor A governance { decides admission, budget, scope, adjustment A decides strategy A }").size());
    }

    @Test
    void proposesAGroupWhereThereIsNobody() {
        assertEquals(List.of("Declare who leads, such as: group SteeringGroup \"Steering group\" { leading }; then "
                + "write in the governance block, \"governance { }\", which a model has once: decides admission, "
                + "budget, scope, adjustment SteeringGroup."),
                assess("ecosystem E").findings().stream().map(finding -> finding.remedy(Locale.ENGLISH)).toList());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(1, assess("ecosystem E").findings().size());
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void leavesNamesThatLeadNowhereToTheLanguage() {
        assertEquals(List.of(), AssessedText.unfinished(RULE,
                "actor A governance { decides admission, budget, scope, adjustment Unknown }").messages());
        assertEquals(1, AssessedText.unfinished(RULE,
                "actor A governance { decides admission, budget, scope, adjustment }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
