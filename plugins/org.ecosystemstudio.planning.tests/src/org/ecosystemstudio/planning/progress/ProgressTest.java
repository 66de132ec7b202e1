/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All on Monday 15 June 2026. */
class ProgressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "progress \"pages\" 4 of 12                                        | 33.3",
            "progress 40 %                                                     | 40.0",
            "progress 40 % progress 60 %                                       | 60.0",
            "progress 40 % on 2026-06-15 progress 60 % on 2026-06-16           | 40.0",
            "progress 70 % on 2026-05-02 progress 60 % on 2026-05-01           | 70.0",
            "progress 70 % on 2026-05 progress 60 %                            | 70.0",
            "progress 60 % on 2026-05-01 progress 70 % on 2026-05-01           | 70.0",
            "progress 60 % on 2026-05-01 progress \"pages\" on 2026-05-02      | 60.0",
            "progress 60 % on 2026-05-01 progress 5 on 2026-05-02              | 60.0",
            "progress 5 of 0                                                   | ''",
            "status going progress 15 of 12                                    | ''",
            "progress 120 %                                                    | ''",
            "progress \"pages\"                                                | ''",
            "status planned                                                    | 0.0",
            "status planned progress 40 %                                      | 40.0",
            "status going                                                      | ''",
            "status going progress 100 %                                       | 100.0",
            "status done                                                       | 100.0",
            "status done progress 40 %                                         | 100.0",
            "status stopped progress 40 %                                      | 40.0",
            "description \"Nothing said\"                                      | ''" })
    void readsHowMuchIsDone(String properties, String percent) {
        WrittenPlan plan = WrittenPlan.of("action Site { " + properties + " }");
        assertEquals(percent, text(of(plan, "Site").percent()));
    }

    /** More than the whole is a mistake: work has begun, and nobody knows how far it is. */
    @Test
    void takesNothingForDoneBecauseMoreThanTheWholeIs() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site { progress 5 of 3 }
                action Late { until 2026-05 progress 5 of 3 }
                action Done { status done progress 5 of 3 }""");
        assertEquals(Standing.GOING, of(plan, "Site").standing());
        assertEquals(Standing.LATE, of(plan, "Late").standing());
        assertEquals(Standing.DONE, of(plan, "Done").standing());
        assertSame(plan.work("Site").getProgress().getFirst(), of(plan, "Site").record());
    }

    /** Fridays 5 and 12 June are over; of 5, 12 and 19 June one is to come; the plan period begins on 1 June. */
    @Test
    void endsARhythmWithTheLastOfItsTimes() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-06 to 2026-12 }
                action Over { every week on Friday 2 times }
                action Going { every week on Friday 3 times }
                action Ahead { every week on Friday 2 times from 2026-07-01 }
                action Open { every week on Friday }""");
        assertEquals(Standing.DONE, of(plan, "Over").standing());
        assertEquals(LocalDate.parse("2026-06-12"), of(plan, "Over").deadline());
        assertEquals(Standing.GOING, of(plan, "Going").standing());
        assertEquals(LocalDate.parse("2026-06-19"), of(plan, "Going").deadline());
        assertEquals(Standing.WAITING, of(plan, "Ahead").standing());
        assertEquals(Standing.GOING, of(plan, "Open").standing());
        assertNull(of(plan, "Open").deadline());
    }

    @Test
    void waitsForARhythmThatBeginsWithAPlanPeriodToCome() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-07 to 2026-12 }
                action Call { every week on Friday }""");
        assertEquals(Standing.WAITING, of(plan, "Call").standing());
    }

    @Test
    void pointsToTheRecordThatSaysIt() {
        WrittenPlan plan = WrittenPlan.of("action Site { progress 40 % on 2026-05 progress 60 % on 2026-06 }");
        assertSame(plan.work("Site").getProgress().getLast(), of(plan, "Site").record());
    }

    @Test
    void rollsTasksUpByHours() {
        WrittenPlan plan = WrittenPlan.of("""
                action Hours { task A 60 h { progress 50 % } task B 120 h { status done } task C 20 h }
                action Equal { task D 60 h { progress 50 % } task E { status done } }
                action Unknown { task F 60 h task G }
                action Own { progress 10 % task H { status done } }
                action Planned { status planned task I }""");
        assertEquals("75.0", text(of(plan, "Hours").percent()));
        assertEquals("75.0", text(of(plan, "Equal").percent()));
        assertEquals("", text(of(plan, "Unknown").percent()));
        assertEquals("10.0", text(of(plan, "Own").percent()));
        assertEquals("0.0", text(of(plan, "Planned").percent()));
        assertNull(of(plan, "Hours").record());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "from 2026-06-15 until 2026-06-26 | 10.0",
            "from 2026-06-16 until 2026-06-26 | 0.0",
            "from 2026-06-01 until 2026-06-15 | 100.0",
            "from 2026-06-01 until 2026-06-12 | 100.0",
            "from 2026-06-08 until 2026-06-16 | 85.7",
            "from 2026-06-08                  | ''",
            "until 2026-06-16                 | ''",
            "from 2026-06-08 until 2026-06-16 every week | ''" })
    void saysHowMuchWasPlannedInWorkingDays(String dates, String percent) {
        assertEquals(percent, text(of(WrittenPlan.of("action Site { " + dates + " }"), "Site").plannedPercent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "until 2026-06-14                              | LATE",
            "until 2026-06-15                              | WAITING",
            "until 2026-06-14 status done                  | DONE",
            "until 2026-06-14 progress 100 %               | DONE",
            "until 2026-06-14 progress 100 % status going  | LATE",
            "until 2026-06-14 status stopped               | STOPPED",
            "from 2026-06-01 takes 5 days                  | LATE",
            "from 2026-06-01 hours 40 h                    | WAITING",
            "from 2026-06-01 hours 40 h status going       | GOING",
            "from 2026-06-14 until 2026-06-30              | NOT_STARTED",
            "from 2026-06-14 until 2026-06-30 status planned | NOT_STARTED",
            "from 2026-06-14                               | NOT_STARTED",
            "from 2026-06-15 until 2026-06-30              | WAITING",
            "from 2026-06-14 until 2026-06-30 status going | GOING",
            "from 2026-06-14 until 2026-06-30 progress 5 % | GOING",
            "from 2026-06-14 until 2026-06-30 progress 0 % | NOT_STARTED",
            "from 2026-06-14 until 2026-06-30 task A { status going } | GOING",
            "from 2026-06-14 until 2026-06-30 task A { status done } task B | GOING",
            "from 2026-06-14 until 2026-06-30 task A | NOT_STARTED",
            "until 2026-06-30 hours 400 h                  | WAITING",
            "from 2026-01-01 every month                   | GOING",
            "from 2026-07-01 every month                   | WAITING",
            "from 2026-01-01 every month until 2026-05     | DONE",
            "from 2026-01-01 every month until 2026-05 status stopped | STOPPED",
            "description \"No dates\"                      | WAITING" })
    void judgesHowWorkStands(String properties, Standing standing) {
        assertEquals(standing, of(WrittenPlan.of("action Site { " + properties + " }"), "Site").standing());
    }

    @Test
    void takesASubprojectAsDoneWhenItsTasksAre() {
        WrittenPlan plan = WrittenPlan.of("""
                action All { until 2026-06-10 task A { status done } task B { status stopped } }
                action Stopped { until 2026-06-10 task C { status stopped } }
                action Part { until 2026-06-10 task D { status done } task E }
                action Said { until 2026-06-10 status going task F { status done } }
                action Recorded { until 2026-06-10 progress 90 % task G { status done } }""");
        assertEquals(Standing.DONE, of(plan, "All").standing());
        assertEquals("100.0", text(of(plan, "All").percent()));
        for (String name : List.of("Stopped", "Part", "Said", "Recorded")) {
            assertEquals(Standing.LATE, of(plan, name).standing(), name);
        }
    }

    @Test
    void takesTasksAsOverWhenTheirSubprojectIs() {
        WrittenPlan plan = WrittenPlan.of("""
                action Done { status done task A { until 2026-06-10 } task B { until 2026-06-10 progress 40 % }
                    task C { until 2026-06-10 status going } }
                action Stopped { status stopped task D { until 2026-06-10 } }
                action Going { status going task E { until 2026-06-10 } }""");
        assertEquals(Standing.DONE, of(plan, "A").standing());
        assertEquals(Standing.DONE, of(plan, "B").standing());
        assertEquals(Standing.LATE, of(plan, "C").standing());
        assertEquals(Standing.STOPPED, of(plan, "D").standing());
        assertEquals(Standing.LATE, of(plan, "E").standing());
        assertEquals("2026-06-10", plan.plan().agenda().overdue().getFirst().date().toString());
        assertEquals(3, plan.plan().agenda().overdue().size(), "C, E, and Going, which ends with E");
    }

    @Test
    void knowsWhatNeedsAttention() {
        assertTrue(Standing.LATE.isBehind());
        assertTrue(Standing.NOT_STARTED.isBehind());
        assertFalse(Standing.WAITING.isBehind());
        assertFalse(Standing.GOING.isBehind());
    }

    @Test
    void takesTheEndOfTheScheduleAsDeadlineWhereNoneIsStated() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site { from 2026-06-15 takes 5 days }
                action Fair { from 2026-06-15 takes 5 days until 2026-06-30 }
                action Bare""");
        assertEquals(LocalDate.parse("2026-06-19"), of(plan, "Site").deadline());
        assertEquals(LocalDate.parse("2026-06-30"), of(plan, "Fair").deadline());
        assertNull(of(plan, "Bare").deadline());
    }

    @Test
    void rollsActionsUpToTheirGoalsAndTheGoalsAboveThem() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Talent { by 2026-12 subgoal Trainees { by 2026-06-14 } }
                goal Homes under Talent
                action Site for Talent { hours 30 h progress 50 % }
                action Course for Talent.Trainees, Homes { hours 10 h status done }
                action Fair for Homes { hours 60 h from 2026-06-01 until 2026-06-10 }
                action Stopped for Homes { hours 1000 h status stopped }
                action Forum for Talent { every month }""");
        // Of 100 hours 15 and 10 are done.
        assertEquals("25.0 5 1 1 GOING 2026-12-31", text(plan, "Talent"));
        assertEquals("100.0 1 1 0 LATE 2026-06-14", text(plan, "Trainees"));
        assertEquals("14.3 3 1 1 GOING null", text(plan, "Homes"));
    }

    @Test
    void weighsActionsEquallyWhenOneHasNoHours() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Talent
                action Site for Talent { hours 30 h progress 50 % }
                action Course for Talent { status done }""");
        assertEquals("75.0", text(plan.plan().progress().of(plan.goal("Talent")).percent()));
    }

    @Test
    void judgesHowGoalsStand() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Reached { by 2026-06-14 status reached }
                goal Dropped { by 2026-06-14 status dropped }
                goal Today { by 2026-06-15 }
                goal Open { status open }
                goal Late { by 2026-06-14 }
                action Site for Open""");
        assertEquals("100.0 0 0 0 DONE 2026-06-14", text(plan, "Reached"));
        assertEquals(" 0 0 0 STOPPED 2026-06-14", text(plan, "Dropped"));
        assertEquals(" 0 0 0 WAITING 2026-06-15", text(plan, "Today"));
        assertEquals(" 1 0 0 WAITING null", text(plan, "Open"));
        assertEquals(" 0 0 0 LATE 2026-06-14", text(plan, "Late"));
    }

    @Test
    void takesAGoalAsGoingOnceItsWorkWasBegunOrItsIndicatorMoved() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Begun goal Idle
                goal Measured { indicator "homes" from 0 to 40 kpi Homes { measured 2026-06-01 18 } }
                goal Still { indicator "homes" from 10 to 40 kpi Homes { measured 2026-06-01 10 } }
                action Late for Begun { until 2026-05-29 status going }
                action Never for Idle { until 2026-05-29 }
                """);
        assertEquals(" 1 0 1 GOING null", text(plan, "Begun"));
        assertEquals(" 1 0 1 WAITING null", text(plan, "Idle"));
        assertEquals(" 0 0 0 GOING null", text(plan, "Measured"));
        assertEquals(" 0 0 0 WAITING null", text(plan, "Still"));
    }

    @Test
    void survivesGoalsInACycle() {
        WrittenPlan plan = WrittenPlan.of("""
                goal A under B
                goal B under A
                action Site for A { progress 50 % }""");
        assertEquals("50.0 1 0 0 GOING null", text(plan, "A"));
        assertEquals("50.0 1 0 0 GOING null", text(plan, "B"));
    }

    @Test
    void measuresAKpiFromBaselineToTarget() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Talent {
                    indicator "engineers hired" from 12 to 40 people
                    kpi None
                    kpi Hired {
                        when below 20 catch up "Extra fair"
                        when below 19 adjust "Other plan"
                        when above 18 stop "Enough"
                        when above 19 stop "Enough"
                        measured 2026-03-31 14, 2026-06-15 19 "two offers open", 2026-06-16 30
                    }
                    kpi Cost { indicator "hours lost" from 50 to 10 h measured 2026-05 40, 2026-04 60 }
                    kpi Open { indicator "calls" to 10 measured 2026-05 40 }
                    kpi Flat { indicator "calls" from 10 to 10 measured 2026-05 40 }
                    kpi Twice { indicator "calls" from 0 to 10 measured 2026-05 4, 2026-05-31 5 }
                }""");
        KpiProgress hired = of(plan.named(Kpi.class, "Hired"), plan);
        assertEquals("25.0", text(hired.percent()));
        assertEquals("two offers open", hired.latest().getNote());
        assertSame(plan.goal("Talent").getIndicator(), hired.indicator());
        assertTrue(hired.isBreached());
        assertEquals(List.of("20", "18"),
                hired.breached().stream().map(threshold -> threshold.getValue().toPlainString()).toList());
        assertEquals("25.0", text(plan.plan().progress().of(plan.goal("Talent")).indicatorPercent()));
        assertEquals("25.0", text(of(plan.named(Kpi.class, "Cost"), plan).percent()));
        assertEquals("", text(of(plan.named(Kpi.class, "Open"), plan).percent()));
        assertEquals("", text(of(plan.named(Kpi.class, "Flat"), plan).percent()));
        assertEquals("50.0", text(of(plan.named(Kpi.class, "Twice"), plan).percent()));
        assertNull(of(plan.named(Kpi.class, "None"), plan).latest());
        assertFalse(of(plan.named(Kpi.class, "None"), plan).isBreached());
    }

    @Test
    void breachesNoThresholdThatIsStillToBeWritten() {
        WrittenPlan plan = WrittenPlan.despiteProblems("goal G { kpi K { measured 2026-05 4 when below } }");
        Kpi kpi = plan.named(Kpi.class, "K");
        assertEquals(1, kpi.getThresholds().size());
        assertFalse(of(kpi, plan).isBreached());
    }

    @Test
    void doesNotTakeAKpiWithItsOwnIndicatorForTheGoals() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Talent {
                    indicator "engineers hired" from 12 to 40 people
                    kpi Calls { indicator "calls" from 0 to 10 measured 2026-05 4 }
                }""");
        assertNull(plan.plan().progress().of(plan.goal("Talent")).indicatorPercent());
    }

    @Test
    void saysByWhenAKpiIsToBeWatchedNext() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-12 }
                actor Office
                goal Talent {
                    kpi Due { watched by Office every quarter measured 2026-03-31 14 }
                    kpi Measured { watched by Office every quarter measured 2026-04-01 14 }
                    kpi Daily { watched by Office every month on day 15 }
                    kpi Never
                }""");
        assertEquals(LocalDate.parse("2026-06-30"), of(plan.named(Kpi.class, "Due"), plan).nextWatch());
        assertEquals(LocalDate.parse("2026-06-30"), of(plan.named(Kpi.class, "Measured"), plan).nextWatch());
        assertEquals(LocalDate.parse("2026-06-15"), of(plan.named(Kpi.class, "Daily"), plan).nextWatch());
        assertNull(of(plan.named(Kpi.class, "Never"), plan).nextWatch());
    }

    @Test
    void watchesNoKpiAfterTheDeadlineOfItsGoal() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-12 }
                actor Office
                goal Soon { by 2026-06-20 kpi People { watched by Office every quarter } }
                goal Over { by 2026-05-20 kpi Places { watched by Office every month on day 15 } }""");
        Kpi people = plan.named(Kpi.class, "People");
        assertEquals(LocalDate.parse("2026-06-20"), of(people, plan).nextWatch());
        assertEquals("2026-01-01..2026-03-31 2026-04-01..2026-06-30", plan.occurrences(people));
        Kpi places = plan.named(Kpi.class, "Places");
        assertNull(of(places, plan).nextWatch());
        assertEquals("2026-01-15 2026-02-15 2026-03-15 2026-04-15 2026-05-15", plan.occurrences(places));
    }

    @Test
    void refusesElementsOfAnotherModel() {
        Progress progress = WrittenPlan.of("action Site").plan().progress();
        assertThrows(IllegalArgumentException.class,
                () -> progress.of(EcosystemFactory.eINSTANCE.createAction()));
        assertThrows(IllegalArgumentException.class, () -> progress.of(EcosystemFactory.eINSTANCE.createGoal()));
        assertThrows(IllegalArgumentException.class, () -> progress.of(EcosystemFactory.eINSTANCE.createKpi()));
    }

    private static WorkProgress of(WrittenPlan plan, String name) {
        return plan.plan().progress().of(plan.work(name));
    }

    private static KpiProgress of(Kpi kpi, WrittenPlan plan) {
        return plan.plan().progress().of(kpi);
    }

    private static String text(WrittenPlan plan, String goal) {
        GoalProgress found = plan.plan().progress().of(plan.goal(goal));
        return text(found.percent()) + " " + found.actions() + " " + found.actionsDone() + " " + found.actionsBehind()
                + " " + found.standing() + " " + found.deadline();
    }

    private static String text(BigDecimal percent) {
        return percent == null ? "" : percent.toPlainString();
    }
}
