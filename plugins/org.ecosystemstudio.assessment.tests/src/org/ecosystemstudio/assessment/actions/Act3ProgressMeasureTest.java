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

class Act3ProgressMeasureTest {

    @Test
    void reportsAnActionWithoutMeasure() {
        AssessedText text = assess("ecosystem Noord\naction Visits");
        assertEquals(List.of("Action Visits does not say how its progress is measured. Write in its braces what counts "
                + "for it, such as: progress \"companies visited\" 0 of 12."), text.messages());
        assertEquals(
                List.of("Bij actie Visits staat niet hoe de voortgang wordt gemeten. Schrijf tussen de accolades wat "
                        + "er voor deze actie telt, bijvoorbeeld: progress \"bezochte bedrijven\" 0 of 12."),
                text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void reportsANumberThatCountsNothing() {
        AssessedText text = assess("action Visits {\n    progress 8\n}");
        assertEquals(1, text.findings().size());
        assertEquals(List.of("2:5"), text.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { progress \"companies visited\" }",
            "action A { progress \"companies visited\" 0 of 12 }",
            "action A { progress 3 of 12 }",
            "action A { progress 0 % }",
            "action A { progress 3 progress 4 of 12 }",
            "action A { task S task T { progress 10 % } }",
            "action A { status stopped }" })
    void acceptsAMeasure(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void holdsByActionsThatAreMeasured() {
        assertEquals(List.of("action A"), TriedRule.evidence(new Act3ProgressMeasure(),
                "action A { progress 5 % } action B action C { status stopped }"));
        assertFalse(TriedRule.on(new Act3ProgressMeasure(), "goal G").applies());
        assertEquals(1, TriedRule.on(new Act3ProgressMeasure(), "action A { progress of task }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act3ProgressMeasure(), text);
    }
}
