/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Act4DatesMakeSenseTest {

    @Test
    void reportsMilestonesAndDeliverablesOutsideOfThePlan() {
        AssessedText text = AssessedText.by(new Act4DatesMakeSense(), """
                ecosystem E { period 2026 }
                action Lab { milestone Open 2027-02-01 delivers Plan on 2025-12-31, Report on 2026-12-31 }
                """);
        assertEquals(List.of(
                "A date of deliverable Plan lies outside of the plan period: 2025-12-31, and the plan runs "
                        + "from 2026-01-01 to 2026-12-31. Move it, or widen the plan: write \"period "
                        + "2025-12-31 to 2026-12-31\" in the ecosystem.",
                "A date of milestone Open lies outside of the plan period: 2027-02-01, and the plan runs "
                        + "from 2026-01-01 to 2026-12-31. Move it, or widen the plan: write \"period "
                        + "2026-01-01 to 2027-02-01\" in the ecosystem."),
                text.messages().stream().sorted().toList());
    }

    @Test
    void reportsACircleWithItsPath() {
        AssessedText text = assess("""
                action A { after C }
                action B { after A }
                action C { after B }
                """);
        assertEquals(
                List.of("These wait for each other in a circle: A > B > C > A. Remove \"after C\" from action A, or "
                        + "another \"after\" of the circle."),
                text.messages());
        assertEquals(List.of("Deze wachten in een kring op elkaar: A > B > C > A. Haal \"after C\" weg bij actie A, of "
                + "een andere \"after\" uit de kring."), text.dutchMessages());
        assertEquals(List.of("1:18"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
        assertEquals(List.of("action B", "action C"), text.findings().getFirst().related().stream()
                .map(element -> ElementName.of(element, Locale.ENGLISH)).toList());
    }

    @Test
    void reportsWorkThatWaitsForItself() {
        AssessedText text = assess("ecosystem Noord\naction A { after A }");
        assertEquals(List.of("A piece of work cannot wait for itself: A > A. Remove \"after A\" from action A."),
                text.messages());
        assertEquals(List.of("Werk kan niet op zichzelf wachten: A > A. Haal \"after A\" weg bij actie A."),
                text.dutchMessages());
        assertEquals(List.of("2:18"), text.places());
        assertEquals(List.of(), text.findings().getFirst().related());
    }

    @Test
    void standsWhereTheTextNamesWhatIsWaitedFor() {
        AssessedText text = assess("""
                action A {
                    task Design
                    task Build { after Design, B }
                }
                action B { after A }
                """);
        assertEquals(
                List.of("These wait for each other in a circle: B > A.Build > A > B. Remove \"after A\" from action "
                        + "B, or another \"after\" of the circle."),
                text.messages());
        assertEquals(List.of("5:18"), text.places());
    }

    @ParameterizedTest
    @CsvSource({ "20, false", "21, true" })
    void shortensALongCircle(int length, boolean isShortened) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("action A%02d { after A%02d }%n".formatted(i, (i + length - 1) % length));
        }
        AssessedText assessed = assess(text.toString());
        assertEquals(1, assessed.findings().size());
        assertEquals(isShortened, assessed.messages().getFirst().contains(" > A19 > … > A00. "));
        assertEquals(19, assessed.findings().getFirst().related().size());
    }

    @Test
    void reportsADeadlineBeforeTheStart() {
        AssessedText text = assess("""
                action Fair {
                    from 2026-04-02
                    until 2026-04-01
                }
                """);
        assertEquals(
                List.of("The deadline of action Fair lies before its start: until 2026-04-01, from 2026-04-02. Write "
                        + "a day after \"until\" that is not before 2026-04-02, or an earlier day after \"from\"."),
                text.messages());
        assertEquals(
                List.of("De deadline van actie Fair ligt voor de start: until 2026-04-01, from 2026-04-02. Schrijf "
                        + "na \"until\" een dag die niet voor 2026-04-02 ligt, of na \"from\" een eerdere dag."),
                text.dutchMessages());
        assertEquals(List.of("3:11"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
        assertEquals(1, assess("action A { task T { from 2026-04-02 until 2026-04-01 } }").findings().size());
    }

    @Test
    void reportsARhythmThatEndsBeforeTheStart() {
        AssessedText text = assess("""
                action Evening {
                    from 2026-09-01
                    every month until 2026-08-31
                }
                """);
        assertEquals(List.of("The rhythm of action Evening ends before its start: until 2026-08-31, from 2026-09-01. "
                + "Write a day after \"until\" that is not before 2026-09-01, or an earlier day after \"from\"."),
                text.messages());
        assertEquals(List.of("Het ritme van actie Evening eindigt voor de start: until 2026-08-31, from 2026-09-01. "
                + "Schrijf na \"until\" een dag die niet voor 2026-09-01 ligt, of na \"from\" een eerdere dag."),
                text.dutchMessages());
        assertEquals(List.of("3:5"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
    }

    @Test
    void reportsATaskBeforeItsSubproject() {
        AssessedText text = assess("""
                action Lab {
                    from 2026-04-01 until 2026-06-30
                    task Design {
                        from 2026-03-31
                    }
                }
                """);
        assertEquals(List.of("Task Lab.Design is dated 2026-03-31, before Lab starts on 2026-04-01. Move the task, or "
                + "write \"from 2026-03-31\" in action Lab."), text.messages());
        assertEquals(List.of("Taak Lab.Design staat op 2026-03-31, terwijl Lab pas start op 2026-04-01. Verplaats de "
                + "taak, of schrijf \"from 2026-03-31\" bij actie Lab."), text.dutchMessages());
        assertEquals(List.of("4:14"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @Test
    void reportsATaskAfterItsSubproject() {
        AssessedText text = assess("""
                action Lab {
                    from 2026-04-01 until 2026-06-30
                    task Design {
                        from 2026-04-01
                        until 2026-07-01
                    }
                }
                """);
        assertEquals(
                List.of("Task Lab.Design is dated 2026-07-01, after Lab ends on 2026-06-30. Move the task, or write "
                        + "\"until 2026-07-01\" in action Lab."),
                text.messages());
        assertEquals(
                List.of("Taak Lab.Design staat op 2026-07-01, terwijl Lab eindigt op 2026-06-30. Verplaats de taak, "
                        + "of schrijf \"until 2026-07-01\" bij actie Lab."),
                text.dutchMessages());
        assertEquals(List.of("5:15"), text.places());
    }

    @Test
    void reportsADateAfterThePlanPeriod() {
        AssessedText text = assess("""
                ecosystem Noord { period 2026 to 2027 }
                action Lab {
                    until 2028-01-01
                }
                """);
        assertEquals(List.of("A date of action Lab lies outside of the plan period: 2028-01-01, and the plan "
                + "runs from 2026-01-01 to 2027-12-31. Move it, or widen the plan: write \"period "
                + "2026-01-01 to 2028-01-01\" in the ecosystem."), text.messages());
        assertEquals(List.of("Een datum van actie Lab valt buiten de planperiode: 2028-01-01, en het plan "
                + "loopt van 2026-01-01 tot en met 2027-12-31. Verplaats haar, of verruim het plan: "
                + "schrijf \"period 2026-01-01 to 2028-01-01\" bij het ecosysteem."), text.dutchMessages());
        assertEquals(List.of("3:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void reportsADateBeforeThePlanPeriod() {
        AssessedText text = assess("""
                ecosystem Noord { period 2026 to 2027 }
                action Lab {
                    from 2025-12-31
                    until 2026-06-30
                }
                """);
        assertTrue(text.messages().getFirst().contains("write \"period 2025-12-31 to 2027-12-31\" in the"));
        assertEquals(List.of("3:10"), text.places());
    }

    @Test
    void reportsARhythmBeyondThePlanPeriod() {
        AssessedText text = assess("""
                ecosystem Noord { period 2026 }
                action Evening {
                    every month until 2027-01
                }
                """);
        assertTrue(text.messages().getFirst().startsWith("A date of action Evening lies outside of the plan period: "
                + "2027-01-31, and the plan runs from 2026-01-01 to 2026-12-31."));
        assertEquals(List.of("3:5"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { from 2026-04-01 until 2026-04-01 }",
            "action A { after B, C } action B { after C } action C",
            "action A { from 2026-08-31 every month until 2026-08-31 }",
            "ecosystem E { period 2026 } action A { from 2026-01-01 until 2026-12-31 }",
            "ecosystem E { period 2026 } action A { every month until 2026-12-31 }",
            "action A { until 2099 } action B { from 1999 } action C { from 2026-02 every month until 2099 }",
            "action A { from 2026-04-01 until 2026-06-30 task T { from 2026-04-01 until 2026-06-30 } }",
            "action A { from 2026-04-01 takes 4 weeks until 2026-04-02 }" })
    void acceptsDatesThatMakeSense(String text) {
        assertEquals(List.of(), assess(text).messages());
    }

    @Test
    void holdsByWorkWithDatesOrTies() {
        assertEquals(List.of("action A", "action B", "action C", "action D", "task T"),
                TriedRule.evidence(new Act4DatesMakeSense(), """
                        action A { from 2026 } action B { until 2026 } action C { after A }
                        action D { every month until 2026-10 task T { takes 1 day after A } task U }
                        action E { every month } action F { takes 1 day hours 8 h }
                        """));
        assertFalse(TriedRule.on(new Act4DatesMakeSense(), "action E { every month } action F action G { hours 8 h }")
                .applies());
    }

    @Test
    void doesNotHoldByWorkWithAConflict() {
        assertEquals(List.of(), TriedRule.evidence(new Act4DatesMakeSense(), """
                ecosystem E { period 2026 }
                action A { after B } action B { after A }
                action C { from 2026-04-02 until 2026-04-01 }
                action D { until 2027 }
                action F { task T { from 2026-03-01 until 2026-02-01 } }
                action G { every month until 2027 }
                action H { from 2026-09-01 every month until 2026-08-01 }
                """));
        assertEquals(List.of("action A"), TriedRule.evidence(new Act4DatesMakeSense(),
                "action A { from 2026-04-01 task T { until 2026-03-01 } }"));
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertEquals(List.of(), TriedRule.on(new Act4DatesMakeSense(),
                "action A { after Nothing, from until every month until } action B { after }").findings());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act4DatesMakeSense(), text);
    }
}
