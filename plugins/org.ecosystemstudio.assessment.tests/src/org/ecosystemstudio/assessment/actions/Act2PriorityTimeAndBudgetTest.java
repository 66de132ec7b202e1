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

class Act2PriorityTimeAndBudgetTest {

    @Test
    void reportsAllThatIsMissingAtOnce() {
        AssessedText text = assess("""
                ecosystem Noord { period 2026 }
                action Website
                """);
        assertEquals(
                List.of("Not stated yet for action Website: priority, deadline, hours, budget. Write in its braces, "
                        + "with your own values: priority high until 2026-12-31 hours 40 h budget 2500 EUR. Instead of "
                        + "\"until\", \"takes 6 weeks\" does as well."),
                text.messages());
        assertEquals(
                List.of("Nog niet ingevuld bij actie Website: prioriteit, deadline, uren, budget. Schrijf tussen de "
                        + "accolades, met uw eigen waarden: priority high until 2026-12-31 hours 40 h budget 2500 EUR. In "
                        + "plaats van \"until\" kan ook \"takes 6 weeks\"."),
                text.dutchMessages());
        assertEquals(List.of("2:8"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void itsRemedyIsWhatIsAskedFor() {
        assertEquals(List.of(), assess("action A { priority high until 2026-12-31 hours 40 h budget 2500 EUR }")
                .messages());
        assertEquals(List.of(), assess("action A { priority high takes 6 weeks hours 40 h budget 2500 EUR }")
                .messages());
    }

    @Test
    void reportsWhatIsMissingAlone() {
        assertEquals(List.of("Not stated yet for action A: priority. Write in its braces, with your own values: "
                + "priority high."), assess("action A { until 2026-09 hours 40 h budget 0 EUR }").messages());
        assertEquals(List.of("Nog niet ingevuld bij actie A: uren, budget. Schrijf tussen de accolades, met uw eigen "
                + "waarden: hours 40 h budget 2500 EUR."),
                assess("action A { priority low until 2026-09 }").dutchMessages());
        assertEquals(List.of("Not stated yet for action A: deadline. Write in its braces, with your own values: "
                + "until 2026-03-31. Instead of \"until\", \"takes 6 weeks\" does as well."),
                assess("action A { from 2026-03-02 priority low hours 8 h budget 1 EUR }").messages());
        assertEquals(List.of("Not stated yet for action A: hours. Write in its braces, with your own values: "
                + "hours 40 h."), assess("action A { priority low until 2026 budget 1 EUR }").messages());
        assertEquals(List.of("Not stated yet for action A: budget. Write in its braces, with your own values: "
                + "budget 2500 EUR."), assess("action A { priority low until 2026 hours 1 h }").messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { priority low hours 8 h budget 1 EUR task T { until 2026-09-01 } }",
            "action A { priority low hours 8 h budget 1 EUR task T { takes 3 days } }",
            "action A { priority low hours 8 h budget 1 EUR every month }",
            "action A { priority low until 2026 budget 1 EUR task T 8 h }",
            "action A { priority low until 2026 budget 1 EUR task S task T 8 h }",
            "action A { priority low until 2026 hours 8 h task S task T { budget 0 EUR } }",
            "action A { priority low until 2026 hours 8 h } finance { cost Office 900 EUR for A }",
            "action A { status stopped }" })
    void looksIntoTasksRhythmAndCosts(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void acceptsNoCostThatIsForSomethingElse() {
        assertEquals(1, assess("action A { priority low until 2026 hours 8 h } goal G finance { cost C 9 EUR for G }")
                .findings().size());
    }

    @Test
    void holdsByActionsThatHaveAll() {
        assertEquals(List.of("action A"), TriedRule.evidence(new Act2PriorityTimeAndBudget(),
                "action A { priority low until 2026 hours 8 h budget 1 EUR } action B action C { status stopped }"));
        assertFalse(TriedRule.on(new Act2PriorityTimeAndBudget(), "goal G").applies());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(1, TriedRule.on(new Act2PriorityTimeAndBudget(),
                "action A { priority until hours budget task } finance { cost C for Nothing }").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act2PriorityTimeAndBudget(), text);
    }
}
