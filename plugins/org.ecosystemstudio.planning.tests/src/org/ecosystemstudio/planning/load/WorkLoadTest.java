/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.EcosystemFactory;
import org.ecosystemstudio.planning.WrittenPlan;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.junit.jupiter.api.Test;

class WorkLoadTest {

    @Test
    void listsWhatAnActorDoesInOrderOfTime() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-12 }
                actor Alfa { contact Anna "A. de Vries" }
                actor Beta
                actor Idle
                action Undated by Alfa
                action Later by Beta with Alfa { from 2026-05-04 }
                action Taken by Beta { until 2026-04-30 taken up by Alfa.Anna }
                action Monthly by Alfa { every month on day 1 }
                action Both by Alfa with Alfa, Beta { from 2026-02-02 taken up by Alfa.Anna }
                action Others by Beta { from 2026-01-05 }
                action Project by Alfa { task Own { from 2026-03-02 } task Theirs by Beta { from 2026-03-03 } }""");
        assertEquals("Monthly OWNER, Both OWNER, Project OWNER, Own OWNER, Taken ACTION_TAKER, Later PARTICIPANT, "
                + "Undated OWNER", assignments(plan, "Alfa"));
        assertEquals("Others OWNER, Both PARTICIPANT, Theirs OWNER, Taken OWNER, Later OWNER",
                assignments(plan, "Beta"));
        assertEquals(12, plan.plan().load().of(plan.actor("Alfa")).assignments().getFirst().occurrences().size());
        assertTrue(plan.plan().load().of(plan.actor("Idle")).isIdle());
        assertFalse(plan.plan().load().of(plan.actor("Beta")).isIdle());
        assertEquals(3, plan.plan().load().all().size());
    }

    @Test
    void plansNoHoursOfStoppedWork() {
        WrittenPlan plan = WrittenPlan.of("""
                actor Alfa
                action Halted by Alfa {
                    from 2026-06-01 until 2026-08-31 hours 300 h status stopped worked 20 h in 2026-01
                    task Part 40 h
                }
                action Going by Alfa {
                    hours 10 h from 2026-06-01 until 2026-06-30
                    task Left 8 h { status stopped } }""");
        assertEquals(0, plan.plan().load().hoursPlanned().compareTo(BigDecimal.valueOf(10)));
        assertEquals(0, plan.plan().load().of(plan.actor("Alfa")).hoursPlanned().compareTo(BigDecimal.valueOf(10)));
        assertEquals(0, plan.plan().load().hoursWorked().compareTo(BigDecimal.valueOf(20)));
        assertEquals(0, plan.plan().load().hoursPerItem().get(plan.work("Halted")).signum());
    }

    @Test
    void givesHoursToOwnersOnceAndToTheMonthsOfTheWork() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-06 }
                actor Alfa
                actor Beta
                action Span by Alfa with Beta { from 2026-02-23 until 2026-03-06 hours 33.33 h }
                action Point by Alfa { from 2026-04-01 hours 0.5 h takes 1 day }
                action Never by Alfa { hours 7 h }
                action Monthly by Alfa { every 2 months on day 1 hours 10 h }
                action Nobody { hours 5 h }
                action Project by Alfa {
                    hours 100 h from 2026-06-01 until 2026-06-30
                    task Own 20 h
                    task Theirs 3 days by Beta
                }
                action Small by Beta { hours 1 h until 2026-05-01 task More 2 h }""");
        ActorLoad alfa = plan.plan().load().of(plan.actor("Alfa"));
        // Span: 5 of 10 working days each; Project: 100 - 20 - 24 beyond its tasks, and 20 of its own.
        assertEquals("{2026-01=3.34, 2026-02=16.67, 2026-03=19.99, 2026-04=0.50, 2026-05=3.33, 2026-06=76.00}",
                alfa.hoursPerMonth().toString());
        assertEquals(0, alfa.hoursUndated().compareTo(BigDecimal.valueOf(7)));
        assertEquals(0, alfa.hoursPlanned().compareTo(new BigDecimal("126.83")));
        assertEquals(0, alfa.hoursPlanned().compareTo(alfa.hoursPerMonth().values().stream()
                .reduce(alfa.hoursUndated(), BigDecimal::add)));
        ActorLoad beta = plan.plan().load().of(plan.actor("Beta"));
        assertEquals("{2026-06=24.00}", beta.hoursPerMonth().toString());
        assertEquals(0, beta.hoursPlanned().compareTo(BigDecimal.valueOf(26)));
        assertEquals(0, beta.hoursUndated().compareTo(BigDecimal.valueOf(2)), "the task More has no date");
        assertEquals(0, plan.plan().load().hoursPlanned().compareTo(new BigDecimal("157.83")));
        assertEquals(BigDecimal.valueOf(0), beta.assignments().getFirst().hours());
    }

    @Test
    void countsTheHoursOfASubprojectOrOfItsTasksWhereTheyAreMore() {
        WorkLoad load = WrittenPlan.of("""
                action Nobody { hours 5 h }
                action Project { hours 100 h task Own 20 h task Theirs 3 days }
                action Small { hours 1 h task More 2 h }""").plan().load();
        assertEquals("Nobody=5, Project=100, Own=20, Theirs=24, Small=2, More=2",
                load.hoursPerItem().entrySet().stream()
                        .map(entry -> entry.getKey().getName() + "=" + entry.getValue().toPlainString())
                        .collect(Collectors.joining(", ")));
        assertEquals(0, load.hoursPlanned().compareTo(BigDecimal.valueOf(107)));
    }

    @Test
    void countsHoursWorkedUntilToday() {
        WrittenPlan plan = WrittenPlan.of("""
                actor Alfa
                actor Beta
                action Site by Alfa {
                    worked 12 h in 2026-06
                    worked 3 h by Beta
                    worked 1 day in 2026-06-15
                    worked 100 h in 2026-06-16
                    task Design by Beta { worked 5 h }
                    task Print { worked 1 h }
                }
                action Nobody { worked 7 h }""");
        assertEquals(0, plan.plan().load().of(plan.actor("Alfa")).hoursWorked().compareTo(BigDecimal.valueOf(21)));
        assertEquals(0, plan.plan().load().of(plan.actor("Beta")).hoursWorked().compareTo(BigDecimal.valueOf(8)));
        assertEquals(0, plan.plan().load().hoursWorked().compareTo(BigDecimal.valueOf(36)));
    }

    @Test
    void listsMeetingsOfMembersAndTheChair() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-06 }
                actor Alfa actor Beta actor Gamma
                group Steering { members Alfa chair Beta meets every quarter on day 10 }
                group Office { members Alfa, Beta meets every quarter on day 5 }""");
        assertEquals("2026-01-05 2026-01-10 2026-04-05 2026-04-10",
                days(plan.plan().load().of(plan.actor("Alfa")).meetings()));
        assertEquals("2026-01-05 2026-01-10 2026-04-05 2026-04-10",
                days(plan.plan().load().of(plan.actor("Beta")).meetings()));
        assertTrue(plan.plan().load().of(plan.actor("Gamma")).isIdle());
    }

    @Test
    void listsDutiesByRhythm() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-01 }
                actor Alfa actor Beta actor Gamma
                group Alone { members Alfa }
                group Chaired { members Alfa chair Beta }
                group Several { members Alfa, Gamma }
                goal Talent {
                    kpi A { watched by Alfa every month on day 1 }
                    kpi B { watched by Alone every month on day 2 }
                    kpi C { watched by Chaired every month on day 3 }
                    kpi D { watched by Several every month on day 4 }
                    kpi E { every month on day 5 }
                    reflection F watched by Alfa on 2026-01-06
                }
                audience Students { via website every month on day 7 by Alfa }
                watch environment by Alfa every month on day 8
                administration Hours { responsible Alfa every month on day 9 }""");
        assertEquals("2026-01-01 2026-01-02 2026-01-06 2026-01-07 2026-01-08 2026-01-09",
                days(plan.plan().load().of(plan.actor("Alfa")).duties()));
        assertEquals("2026-01-03", days(plan.plan().load().of(plan.actor("Beta")).duties()));
        assertFalse(plan.plan().load().of(plan.actor("Beta")).isIdle());
        assertTrue(plan.plan().load().of(plan.actor("Gamma")).isIdle());
    }

    @Test
    void refusesAnActorOfAnotherModel() {
        WorkLoad load = WrittenPlan.of("actor Alfa").plan().load();
        assertThrows(IllegalArgumentException.class, () -> load.of(EcosystemFactory.eINSTANCE.createActor()));
    }

    private static String assignments(WrittenPlan plan, String actor) {
        return plan.plan().load().of(plan.actor(actor)).assignments().stream()
                .map(found -> found.item().getName() + " " + found.part()).collect(Collectors.joining(", "));
    }

    private static String days(List<Occurrence> occurrences) {
        return occurrences.stream().map(found -> found.firstDay().toString()).collect(Collectors.joining(" "));
    }
}
