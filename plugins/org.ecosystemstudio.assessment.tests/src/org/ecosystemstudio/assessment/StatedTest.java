/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ecosystemstudio.assessment.actions.Act1OwnerAndDeliverable;
import org.ecosystemstudio.assessment.actions.Act3ProgressMeasure;
import org.ecosystemstudio.assessment.goals.Goal1Specific;
import org.ecosystemstudio.assessment.goals.Goal2Measurable;
import org.ecosystemstudio.assessment.mapping.Map1ScopeHasBorders;
import org.ecosystemstudio.assessment.mapping.Map2InterestsKnown;
import org.ecosystemstudio.assessment.proposition.Prop3EnvironmentAndRisks;
import org.ecosystemstudio.assessment.purpose.Sf21AmbitionAndGoal;
import org.ecosystemstudio.assessment.questions.Qst1QuestionsOfDoneSteps;
import org.ecosystemstudio.assessment.roles.Sf52EveryRoleHasAnExpectation;
import org.ecosystemstudio.assessment.success.Sf72SuccessesCelebrated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that only keep a place count as not there, whichever rule asks for them. */
class StatedTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "...", "\u2026", "?", "???", ". . ." })
    void takesTextsThatSayNothingForMissing(String text) {
        assertFindings(1, new Goal1Specific(), "actor A goal G { owner A description \"" + text + "\" }");
        assertFindings(1, new Goal2Measurable(), "goal G { indicator \"" + text + "\" from 0 to 5 people }");
        assertFindings(1, new Sf52EveryRoleHasAnExpectation(), "actor A { role chair expects \"" + text + "\" }");
        assertFindings(1, new Sf72SuccessesCelebrated(), "success S celebrated with \"" + text + "\"");
        assertFindings(1, new Sf21AmbitionAndGoal(), "ecosystem E { ambition \"" + text + "\" } goal G");
        assertFindings(1, new Act1OwnerAndDeliverable(), "actor A action W by A { delivers \"" + text + "\" }");
        assertFindings(1, new Act3ProgressMeasure(), "action W { progress \"" + text + "\" 5 }");
        assertFindings(1, new Map2InterestsKnown(), "actor A { kind company interest \"" + text + "\" }");
        assertFindings(1, new Map1ScopeHasBorders(), "ecosystem E { scope { technology wide organisation "
                + "wide in \"" + text
                + "\" out \"Trade\" aim \"Speed\" } }");
        assertFindings(1, new Prop3EnvironmentAndRisks(),
                "actor A { risk \"" + text + "\" } factor F risk \"The grid is full\"");
        assertFindings(1, new Qst1QuestionsOfDoneSteps(), questionsOfStep3("\"" + text + "\""));
    }

    @Test
    void takesAllElseForText() {
        assertFindings(0, new Goal1Specific(), "actor A goal G { owner A description \"Why? ...\" }");
        assertFindings(0, new Map2InterestsKnown(), "actor A { kind company interest Speed \"...\" }");
        assertFindings(0, new Goal1Specific(), "actor A goal G { owner A description \"?? what it means\" }");
        assertFindings(0, new Qst1QuestionsOfDoneSteps(), questionsOfStep3("\"Said\""));
    }

    private static String questionsOfStep3(String last) {
        return "step goals done 2026-05 answer Q3.1 \"a\" answer Q3.2 \"a\" answer Q3.3 \"a\" answer Q3.4 \"a\" "
                + "answer Q3.5 \"a\" answer Q3.6 \"a\" answer Q3.7 " + last;
    }

    private static void assertFindings(int number, Rule rule, String text) {
        assertEquals(number, AssessedText.by(rule, text).findings().size(), text);
    }
}
