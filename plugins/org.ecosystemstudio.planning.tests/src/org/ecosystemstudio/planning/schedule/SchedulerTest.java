/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class SchedulerTest {

    @Test
    void keepsDatesThatAreStated() {
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-02-07 until 2026-03-15 }");
        assertEquals("2026-02-07..2026-03-15", plan.dates("Site"));
        assertEquals(DateOrigin.STATED, plan.scheduled("Site").startOrigin());
        assertEquals(DateOrigin.STATED, plan.scheduled("Site").endOrigin());
        assertFalse(plan.scheduled("Site").estimated());
    }

    @Test
    void readsMonthsAndQuartersAsTheirFirstAndLastDay() {
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-02 until 2026-Q3 }");
        assertEquals("2026-02-01..2026-09-30", plan.dates("Site"));
    }

    @Test
    void derivesTheEndFromADurationInWorkingDays() {
        // Friday 3 April; the weekend and Easter Monday are not worked: 3, 7, 8 April.
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-04-03 takes 3 days }");
        assertEquals("2026-04-03..2026-04-08", plan.dates("Site"));
        assertEquals(DateOrigin.DURATION, plan.scheduled("Site").endOrigin());
        assertTrue(plan.scheduled("Site").endOrigin().isDerived());
        assertFalse(plan.scheduled("Site").startOrigin().isDerived());
    }

    @Test
    void derivesTheEndFromWeeksOfTheCalendar() {
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-02-02 takes 3 weeks }");
        assertEquals("2026-02-02..2026-02-20", plan.dates("Site"));
    }

    @Test
    void derivesTheStartFromDeadlineAndDuration() {
        // Three working days that end on Wednesday 8 April: 3, 7, 8.
        WrittenPlan plan = WrittenPlan.of("action Site { until 2026-04-08 takes 3 days }");
        assertEquals("2026-04-03..2026-04-08", plan.dates("Site"));
        assertEquals(DateOrigin.DURATION, plan.scheduled("Site").startOrigin());
        assertEquals(DateOrigin.STATED, plan.scheduled("Site").endOrigin());
    }

    @Test
    void estimatesTheEndFromHoursAndSaysSo() {
        // 20 hours are two and a half days: three working days.
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-02-02 hours 20 h }");
        assertEquals("2026-02-02..2026-02-04", plan.dates("Site"));
        assertEquals(DateOrigin.HOURS, plan.scheduled("Site").endOrigin());
        assertTrue(plan.scheduled("Site").estimated());
    }

    @Test
    void estimatesTheStartFromDeadlineAndHours() {
        WrittenPlan plan = WrittenPlan.of("action Site { until 2026-02-04 hours 20 h }");
        assertEquals("2026-02-02..2026-02-04", plan.dates("Site"));
        assertEquals(DateOrigin.HOURS, plan.scheduled("Site").startOrigin());
        assertTrue(plan.scheduled("Site").estimated());
    }

    @Test
    void prefersTheDurationToTheHours() {
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-02-02 takes 1 day hours 20 h }");
        assertEquals("2026-02-02..2026-02-02", plan.dates("Site"));
        assertFalse(plan.scheduled("Site").estimated());
    }

    @Test
    void inventsNoDates() {
        WrittenPlan plan = WrittenPlan.of("""
                action Bare
                action Lasting { takes 3 weeks }
                action Long { hours 400 h }
                action Waiting { after Bare takes 2 days }
                action Open { from 2026-02-02 }
                action Due { until 2026-03-31 }""");
        for (String name : List.of("Bare", "Lasting", "Long", "Waiting")) {
            assertEquals("?..?", plan.dates(name));
            assertTrue(plan.scheduled(name).isUndated(), name);
            assertFalse(plan.scheduled(name).isBar(), name);
            assertEquals(DateOrigin.UNKNOWN, plan.scheduled(name).startOrigin());
            assertFalse(plan.scheduled(name).startOrigin().isDerived());
            assertNull(plan.scheduled(name).slack());
            assertNull(plan.scheduled(name).firstKnownDay());
            assertNull(plan.scheduled(name).lastKnownDay());
        }
        assertEquals("2026-02-02..?", plan.dates("Open"));
        assertEquals("?..2026-03-31", plan.dates("Due"));
        assertFalse(plan.scheduled("Open").isUndated());
        assertFalse(plan.scheduled("Due").isUndated());
        assertFalse(plan.scheduled("Open").isBar());
        assertEquals(LocalDate.parse("2026-03-31"), plan.scheduled("Due").firstKnownDay());
        assertEquals(LocalDate.parse("2026-02-02"), plan.scheduled("Open").lastKnownDay());
    }

    @Test
    void startsOnTheNextWorkingDayAfterThePredecessor() {
        // Friday 13 March, so Monday 16 March; two weeks later Monday 30 March.
        WrittenPlan plan = WrittenPlan.of("""
                action Site { from 2026-02-02 until 2026-03-13 }
                action Launch { after Site takes 1 day }
                action Fair { after Site by 2 weeks takes 1 day }
                action Talk { after Site by 2 days takes 1 day }
                action Early { after Site by -2 days takes 1 day }""");
        assertEquals("2026-03-16..2026-03-16", plan.dates("Launch"));
        assertEquals("2026-03-30..2026-03-30", plan.dates("Fair"));
        assertEquals("2026-03-18..2026-03-18", plan.dates("Talk"));
        assertEquals("2026-03-12..2026-03-12", plan.dates("Early"));
        assertEquals(DateOrigin.PREDECESSOR, plan.scheduled("Launch").startOrigin());
    }

    @Test
    void followsALongChainOfPredecessors() {
        WrittenPlan plan = WrittenPlan.of("""
                action C { after B takes 5 days }
                action B { after A takes 5 days }
                action A { from 2026-02-02 takes 5 days }""");
        assertEquals("2026-02-09..2026-02-13", plan.dates("B"));
        assertEquals("2026-02-16..2026-02-20", plan.dates("C"));
    }

    @Test
    void waitsForTheLastOfSeveralPredecessors() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 5 days }
                action B { from 2026-02-02 takes 10 days }
                action C { after A, B takes 1 day }
                action D { after B, A takes 1 day }""");
        assertEquals("2026-02-16..2026-02-16", plan.dates("C"));
        assertEquals("2026-02-16..2026-02-16", plan.dates("D"));
    }

    @Test
    void startsOnTheStatedDayWhenPredecessorsAllowIt() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 5 days }
                action B { after A from 2026-03-02 takes 5 days }
                action C { after A from 2026-02-03 until 2026-03-31 }""");
        assertEquals("2026-03-02..2026-03-06", plan.dates("B"));
        assertEquals(DateOrigin.STATED, plan.scheduled("B").startOrigin());
        assertEquals("2026-02-09..2026-03-31", plan.dates("C"));
        assertEquals(DateOrigin.PREDECESSOR, plan.scheduled("C").startOrigin());
    }

    @Test
    void takesAStartWithoutEndAsOneDayForSuccessors() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 }
                action B { after A takes 1 day }""");
        assertEquals("2026-02-03..2026-02-03", plan.dates("B"));
    }

    @Test
    void keepsTheStatedStartOfWorkThatHasBegun() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 5 days }
                action B { after A from 2026-02-03 until 2026-03-31 status going }
                action C { after A from 2026-02-03 until 2026-03-31 progress 10 % on 2026-02-04 }
                action D { after A from 2026-02-03 until 2026-03-31 progress 0 % on 2026-02-04 }""");
        assertEquals("2026-02-03..2026-03-31", plan.dates("B"));
        assertEquals("2026-02-03..2026-03-31", plan.dates("C"));
        assertEquals("2026-02-09..2026-03-31", plan.dates("D"));
    }

    @Test
    void waitsForDoneWorkNoLongerThanToday() {
        WrittenPlan plan = WrittenPlan.on("2026-02-10", """
                action A { from 2026-02-02 until 2026-03-31 status done }
                action Past { from 2026-02-02 until 2026-02-05 status done }
                action B { after A takes 1 day }
                action C { after Past takes 1 day }""");
        assertEquals("2026-02-02..2026-03-31", plan.dates("A"));
        assertEquals("2026-02-11..2026-02-11", plan.dates("B"));
        assertEquals("2026-02-06..2026-02-06", plan.dates("C"));
    }

    @Test
    void doesNotWaitForStoppedWork() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 until 2026-03-31 status stopped }
                action B { after A from 2026-03-02 takes 1 day }""");
        assertEquals("2026-03-02..2026-03-02", plan.dates("B"));
    }

    @Test
    void takesARhythmAsLongAsItRuns() {
        WrittenPlan plan = WrittenPlan.of("""
                action Meeting { from 2026-02-02 every week until 2026-05-31 takes 1 day hours 40 h }
                action Forum { every month }
                action Review { after Meeting takes 1 day }
                action Free { after Forum from 2026-03-02 takes 1 day }
                action Fair { from 2026-03-02 every year until 2026-01-31 }
                action Talk { every month until 2026-09 }""");
        assertEquals("2026-02-02..2026-05-31", plan.dates("Meeting"));
        assertEquals("?..?", plan.dates("Forum"));
        assertEquals("2026-06-01..2026-06-01", plan.dates("Review"));
        assertEquals("2026-03-02..2026-03-02", plan.dates("Free"));
        assertEquals("2026-03-02..?", plan.dates("Fair"));
        assertEquals("?..2026-09-30", plan.dates("Talk"));
        assertTrue(plan.scheduled("Meeting").isRecurring());
        assertFalse(plan.scheduled("Review").isRecurring());
        assertNull(plan.scheduled("Meeting").slack());
    }

    @Test
    void rollsTasksUp() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship {
                    task Design { from 2026-02-02 takes 5 days }
                    task Recruit { after Design takes 2 days }
                    task Later
                }""");
        assertEquals("2026-02-09..2026-02-10", plan.dates("Recruit"));
        assertEquals("2026-02-02..2026-02-10", plan.dates("Traineeship"));
        assertEquals(DateOrigin.TASKS, plan.scheduled("Traineeship").startOrigin());
        assertEquals(DateOrigin.TASKS, plan.scheduled("Traineeship").endOrigin());
        assertEquals("?..?", plan.dates("Later"));
    }

    @Test
    void rollsTasksUpWhateverTheirOrder() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship {
                    takes 1 day
                    task Recruit { from 2026-02-09 takes 3 days }
                    task Design { from 2026-02-02 takes 1 day }
                }
                action Long {
                    from 2026-02-02 takes 20 days
                    task Plan { takes 1 day }
                }
                action Back {
                    until 2026-02-20 takes 5 days
                    task Build { from 2026-02-02 takes 1 day }
                }""");
        assertEquals("2026-02-02..2026-02-11", plan.dates("Traineeship"));
        assertEquals("2026-02-02..2026-02-27", plan.dates("Long"));
        assertEquals("2026-02-16..2026-02-20", plan.dates("Back"));
    }

    @Test
    void startsTasksWithTheirSubproject() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship {
                    from 2026-02-02
                    task Design 16 h
                    task Recruit 8 h { after Design }
                    task Own { from 2026-03-02 takes 1 day }
                }""");
        assertEquals("2026-02-02..2026-02-03", plan.dates("Design"));
        assertEquals(DateOrigin.SUBPROJECT, plan.scheduled("Design").startOrigin());
        assertEquals("2026-02-04..2026-02-04", plan.dates("Recruit"));
        assertTrue(plan.scheduled("Recruit").estimated());
        assertEquals("2026-02-02..2026-03-02", plan.dates("Traineeship"));
        assertFalse(plan.scheduled("Traineeship").estimated());
    }

    @Test
    void marksASubprojectWhoseEndIsEstimated() {
        WrittenPlan plan = WrittenPlan.of("action Traineeship { from 2026-02-02 task Design 16 h }");
        assertEquals("2026-02-02..2026-02-03", plan.dates("Traineeship"));
        assertTrue(plan.scheduled("Traineeship").estimated());
    }

    @Test
    void holdsTasksUntilTheSubprojectMayStart() {
        WrittenPlan plan = WrittenPlan.of("""
                action Funding { from 2026-02-02 takes 5 days }
                action Traineeship {
                    after Funding
                    task Design { takes 1 day }
                    task Early { from 2026-02-03 takes 1 day }
                }
                action Launch { after Traineeship takes 1 day }""");
        assertEquals("2026-02-09..2026-02-09", plan.dates("Design"));
        assertEquals("2026-02-09..2026-02-09", plan.dates("Early"));
        assertEquals("2026-02-09..2026-02-09", plan.dates("Traineeship"));
        assertEquals("2026-02-10..2026-02-10", plan.dates("Launch"));
    }

    @Test
    void startsATaskNoEarlierThanItsSubprojectThoughItsPredecessorAllowsIt() {
        WrittenPlan plan = WrittenPlan.of("""
                action Funding { from 2026-02-02 takes 1 day }
                action Traineeship {
                    from 2026-03-02
                    task Design { after Funding takes 1 day }
                }""");
        assertEquals("2026-03-02..2026-03-02", plan.dates("Design"));
    }

    @Test
    void estimatesASubprojectFromItsOwnHoursWhenNoTaskHasAnEnd() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship { from 2026-02-02 hours 80 h task Design }
                action Coaching { until 2026-02-27 hours 80 h task Advise }
                action Training { from 2026-02-02 hours 80 h task Teach 8 h }""");
        assertEquals("2026-02-02..2026-02-13", plan.dates("Traineeship"));
        assertEquals(DateOrigin.HOURS, plan.scheduled("Traineeship").endOrigin());
        assertEquals("2026-02-16..2026-02-27", plan.dates("Coaching"));
        assertEquals("2026-02-02..?", plan.dates("Design"));
        assertEquals("?..?", plan.dates("Advise"));
        assertEquals("2026-02-02..2026-02-02", plan.dates("Training"));
    }

    @Test
    void refusesWorkOfAnotherModel() {
        Schedule schedule = WrittenPlan.of("action Site").plan().schedule();
        assertThrows(IllegalArgumentException.class,
                () -> schedule.of(EcosystemFactory.eINSTANCE.createAction()));
    }

    @Test
    void ordersAThousandFoldChainWithoutRecursion() {
        StringBuilder text = new StringBuilder("action A0 { from 2026-02-02 takes 1 day }\n");
        for (int index = 1; index < 3000; index++) {
            text.append("action A%d { after A%d takes 1 day }%n".formatted(index, index - 1));
        }
        WrittenPlan plan = WrittenPlan.of(text.toString());
        assertEquals(3000, plan.plan().schedule().criticalPath().orElseThrow().items().size());
        assertEquals(3000, plan.plan().schedule().criticalPath().orElseThrow().workingDays());
    }
}
