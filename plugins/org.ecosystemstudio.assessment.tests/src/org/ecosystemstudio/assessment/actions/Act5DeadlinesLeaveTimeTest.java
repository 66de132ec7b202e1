/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Act5DeadlinesLeaveTimeTest {

    @Test
    void namesTheChainThatMakesItLate() {
        AssessedText text = assess("""
                action Style { from 2026-09-07 takes 2 weeks }
                action Lab {
                    task Design { after Style takes 5 days }
                }
                action Site {
                    after Lab.Design takes 5 days
                    until 2026-10-01
                }
                """);
        assertEquals(
                List.of("The deadline of action Site is 2026-10-01, but with what must be done before it, it is not "
                        + "done before 2026-10-02: Style > Lab.Design > Site. Write \"until 2026-10-02\" or later, or let "
                        + "something in this chain start earlier or take less time."),
                text.messages());
        assertEquals(
                List.of("De deadline van actie Site is 2026-10-01, maar met wat eerst klaar moet zijn lukt het niet "
                        + "voor 2026-10-02: Style > Lab.Design > Site. Schrijf \"until 2026-10-02\" of later, of laat iets in "
                        + "deze keten eerder beginnen of korter duren."),
                text.dutchMessages());
        assertEquals(List.of("7:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
        assertEquals(List.of("action Style", "task Design"), text.findings().getFirst().related().stream()
                .map(element -> ElementName.of(element, Locale.ENGLISH)).toList());
    }

    @Test
    void saysWhenTheDayIsEstimatedFromHours() {
        AssessedText text = assess("""
                action Style { from 2026-09-07 hours 80 h }
                action Site { after Style takes 1 day until 2026-09-18 }
                """);
        assertEquals(
                List.of("The deadline of action Site is 2026-09-18, but with what must be done before it, it is not "
                        + "done before 2026-09-21, estimated from hours at eight a day: Style > Site. Write \"until 2026-09-21\" "
                        + "or later, let something in this chain start earlier, or state how long it takes, such as \"takes 2 "
                        + "weeks\"."),
                text.messages());
        assertEquals(
                List.of("De deadline van actie Site is 2026-09-18, maar met wat eerst klaar moet zijn lukt het niet "
                        + "voor 2026-09-21, geschat uit de uren met acht per dag: Style > Site. Schrijf \"until 2026-09-21\" of "
                        + "later, laat iets in deze keten eerder beginnen, of schrijf hoe lang het duurt, bijvoorbeeld \"takes 2 "
                        + "weeks\"."),
                text.dutchMessages());
    }

    @Test
    void reportsADeadlineThatItsOwnDurationDoesNotFit() {
        AssessedText text = assess("action Site {\n    from 2026-09-07 takes 5 days until 2026-09-10\n}");
        assertEquals(List.of("The deadline of action Site is 2026-09-10, but by its start and duration it is not done "
                + "before 2026-09-11. Write \"until 2026-09-11\" or later, or let it start earlier or take less time."),
                text.messages());
        assertEquals(
                List.of("De deadline van actie Site is 2026-09-10, maar met deze start en doorlooptijd lukt het niet "
                        + "voor 2026-09-11. Schrijf \"until 2026-09-11\" of later, of laat het eerder beginnen of korter duren."),
                text.dutchMessages());
        assertEquals(List.of(), text.findings().getFirst().related());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action S { from 2026-09-07 takes 2 weeks } action A { after S takes 5 days until 2026-09-25 }",
            "action A { from 2026-09-07 takes 5 days until 2026-09-11 }",
            "action S { from 2026-09-07 takes 9 weeks } action A { status done after S takes 5 days until 2026-09-25 }",
            "action S { takes 9 weeks } action A { after S until 2026-09-25 }" })
    void acceptsADeadlineThatLeavesTime(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void isLateFromTheDayAfter() {
        assertEquals(1, assess("action S { from 2026-09-07 takes 2 weeks } "
                + "action A { after S takes 5 days until 2026-09-24 }").findings().size());
    }

    @Test
    void holdsByDeadlinesOfWorkThatWaits() {
        assertEquals(List.of("action B", "task T"), TriedRule.evidence(new Act5DeadlinesLeaveTime(), """
                action A { from 2026-09-07 takes 1 day }
                action B { after A takes 1 day until 2026-12 task T { after A until 2026-12 } }
                action C { after A takes 1 day until 2026-09-07 }
                action D { after A } action E { until 2026-12 }
                """));
        assertFalse(TriedRule.on(new Act5DeadlinesLeaveTime(),
                "action A { until 2026 } action B { after A } action C { from 2026-09-02 until 2026-09-01 }")
                .applies());
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(List.of(), TriedRule.on(new Act5DeadlinesLeaveTime(),
                "action A { after Nothing until 2026-09-01 takes } action B { after until }").findings());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act5DeadlinesLeaveTime(), text);
    }
}
