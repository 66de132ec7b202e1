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

class Act6RhythmEndAndTasksTest {

    @Test
    void reportsARhythmWithoutEnd() {
        AssessedText text = assess("""
                ecosystem Noord { period 2026 }
                action Evening {
                    every month
                }
                """);
        assertEquals(
                List.of("Action Evening recurs without an end. Write after its rhythm \"until 2026-12-31\", or how "
                        + "often it takes place, such as \"12 times\"."),
                text.messages());
        assertEquals(
                List.of("Actie Evening keert terug zonder einde. Schrijf na het ritme \"until 2026-12-31\", of hoe "
                        + "vaak zij plaatsvindt, bijvoorbeeld \"12 times\"."),
                text.dutchMessages());
        assertEquals(List.of("3:5"), text.places());
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
    }

    @Test
    void reportsMilestonesWithoutTasks() {
        AssessedText text = assess("""
                ecosystem Noord
                action Lab {
                    milestone "Open" 2026-09-01
                }
                """);
        assertEquals(List.of("Action Lab has milestones of its own, but no tasks that lead to them. Split it in its "
                + "braces, such as: task Preparation \"Prepare what is needed\" 40 h."), text.messages());
        assertEquals(
                List.of("Actie Lab heeft eigen mijlpalen, maar geen taken die erheen leiden. Splits haar tussen de "
                        + "accolades op, bijvoorbeeld: task Voorbereiding \"Alles klaarzetten\" 40 h."),
                text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { every month until 2026-12 }",
            "action A { every month 12 times }",
            "action A { until 2026-12 every month }",
            "action A { every month until 2026 milestone \"Tenth time\" 2026-10 }",
            "action A { task T }",
            "action A { task T milestone \"Open\" 2026-09-01 }",
            "action A { status stopped every month }",
            "action A { status stopped milestone \"Open\" 2026-09-01 }" })
    void acceptsAnEndAndTasks(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void holdsByWhatRecursAndBySubprojects() {
        assertEquals(List.of("action A", "action B"), TriedRule.evidence(new Act6RhythmEndAndTasks(),
                "action A { every month 3 times } action B { task T } action C { every day } action D"));
        assertFalse(TriedRule.on(new Act6RhythmEndAndTasks(), "action A action B { status stopped task T }").applies());
        assertEquals(1, TriedRule.on(new Act6RhythmEndAndTasks(), "action A { every month on").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act6RhythmEndAndTasks(), text);
    }
}
