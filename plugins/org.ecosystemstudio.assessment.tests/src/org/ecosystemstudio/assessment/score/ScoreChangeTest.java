/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.AssessmentSettings;
import org.ecosystemstudio.assessment.roles.Sf51EveryParticipantHasARole;
import org.ecosystemstudio.assessment.roles.Sf52EveryRoleHasAnExpectation;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.SuccessFactor;
import org.ecosystemstudio.planning.Plan;
import org.junit.jupiter.api.Test;

class ScoreChangeTest {

    private static final String OPEN = "actor Alpha { kind company role chair }";
    private static final String HELD = "actor Alpha { kind company role chair expects \"Leads.\" }";

    @Test
    void tellsWhichRulesHoldNow() {
        ScoreChange change = change(OPEN, HELD);
        assertEquals(List.of("SF5.2"), codes(change.mended()));
        assertEquals(List.of(), codes(change.broken()));
        ScoreChange.FactorChange roles = roles(change);
        assertTrue(roles.isMoved());
        assertEquals(50, roles.before().percent().orElseThrow());
        assertEquals(100, roles.after().percent().orElseThrow());
    }

    @Test
    void tellsWhichRulesAreOpenNow() {
        ScoreChange change = change(HELD, OPEN);
        assertEquals(List.of(), codes(change.mended()));
        assertEquals(List.of("SF5.2"), codes(change.broken()));
    }

    @Test
    void countsWhatIsWaivedAsNeither() {
        String waived = OPEN + " waive SF5.2 because \"Agreed by word of mouth\" until 2026-12-31";
        assertEquals(List.of(), codes(change(OPEN, waived).mended()));
        assertEquals(List.of("SF5.2"), codes(change(waived, OPEN).broken()));
    }

    @Test
    void hasEveryFactorAlsoWhenNothingMoved() {
        ScoreChange change = change(OPEN, OPEN);
        assertEquals(SuccessFactor.values().length, change.factors().size());
        assertFalse(change.factors().stream().anyMatch(ScoreChange.FactorChange::isMoved));
    }

    private static ScoreChange.FactorChange roles(ScoreChange change) {
        return change.factors().stream().filter(factor -> factor.factor() == SuccessFactor.SF5).findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<RuleDescription> rules) {
        return rules.stream().map(RuleDescription::code).toList();
    }

    private static ScoreChange change(String before, String after) {
        return ScoreChange.between(assessment(before), assessment(after));
    }

    private static Assessment assessment(String text) {
        LoadedModel model = new ModelLoader(Locale.ENGLISH).parse(text);
        assertEquals(List.of(), model.problems());
        return Assessment.of(Plan.of(model.view(), AssessedText.TODAY),
                List.of(new Sf51EveryParticipantHasARole(), new Sf52EveryRoleHasAnExpectation()),
                AssessmentSettings.NONE);
    }
}
