/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void ordersByPriorityThenDeadlineThenStartThenName() {
        assertOrder("HighSoon HighLate HighOpen Medium LowEnds LowStarts Low Alpha Beta", """
                action Beta
                action Alpha
                action Low { priority low }
                action LowStarts { priority low from 2026-02-02 }
                action LowEnds { priority low from 2026-03-02 takes 1 day }
                action Medium { priority medium until 2026-01-31 }
                action HighOpen { priority high }
                action HighLate { priority high until 2026-12-31 }
                action HighSoon { priority high until 2026-11-30 }""");
    }

    @Test
    void goesByTheDeadlineStatedBeforeTheEndOfTheSchedule() {
        assertOrder("Second First", """
                action First { from 2026-02-02 takes 1 day until 2026-12-31 }
                action Second { from 2026-06-01 until 2026-06-30 }""");
    }

    @Test
    void putsPredecessorsFirst() {
        assertOrder("Low Top Rest", """
                action Top { priority high after Low }
                action Low { priority low }
                action Rest""");
        assertOrder("Low Middle Top", """
                action Top { priority high task Build { after Middle.Plan, Middle } }
                action Middle { task Plan { after Low } task Go { after Middle.Plan } }
                action Low { priority low }""");
    }

    @Test
    void startsACycleWithItsMostUrgentAction() {
        assertOrder("Free Loop B C A", """
                action A { after C }
                action B { after A priority high }
                action C { after B }
                action Loop { after Loop }
                action Free { priority high until 2026-01-31 }""");
    }

    @Test
    void ordersACycleOfAllActions() {
        assertOrder("A B", "action A { after B } action B { after A }");
    }

    @Test
    void listsWhatLiesAheadAndWhatIsOverdue() {
        Agenda agenda = WrittenPlan.of("""
                action Today { until 2026-06-15 milestone Reached 2026-07-01 reached 2026-06-15 }
                action Soon { until 2026-06 task Part { until 2026-06-20 } milestone Opening 2026-06-18 }
                action Late { until 2026-06-14 }
                action Done { until 2026-06-18 status done }
                action Stopped { until 2026-06-18 status stopped }
                action Monthly { until 2026-06-18 every month }
                action Open
                goal Talent { by 2026-06-18 milestone Planned 2026-05 reached 2026-06-16 }
                goal Reached2 { by 2026-06-18 status reached }
                goal Dropped { by 2026-06-18 status dropped }
                milestone Someday
                finance {
                    subsidy Fund {
                        condition Hours by 2026-06-18
                        condition Met by 2026-06-18 met on 2026-06-01
                        condition WillBeMet by 2026-06-18 met on 2026-06-16
                    }
                    subsidy Lost { status rejected condition Void by 2026-06-18 }
                }""").plan().agenda();
        assertEquals("2026-06-15 WORK_DEADLINE Today, 2026-06-18 MILESTONE Opening, "
                + "2026-06-18 RHYTHM_END Monthly, 2026-06-18 GOAL_DEADLINE Talent, "
                + "2026-06-18 GRANT_CONDITION Hours, 2026-06-18 GRANT_CONDITION WillBeMet, "
                + "2026-06-20 WORK_DEADLINE Part, 2026-06-30 WORK_DEADLINE Soon", text(agenda.upcoming()));
        assertEquals("2026-05-31 MILESTONE Planned, 2026-06-14 WORK_DEADLINE Late", text(agenda.overdue()));
        assertEquals("Today", agenda.next().orElseThrow().element().getName());
    }

    /** 15 June 2026 is a Monday: a week from Monday 1 June ends on Friday 5 June, two weeks after it on Friday 19 June. */
    @Test
    void countsComputedEndsOfWorkWithoutADeadline() {
        Agenda agenda = WrittenPlan.of("""
                action Survey { from 2026-06-01 takes 1 week }
                action Report { after Survey takes 2 weeks }
                action Whole { task Part { from 2026-06-01 until 2026-06-30 } }
                action Guess { from 2026-06-01 hours 16 h }
                action Finished { from 2026-06-01 takes 1 week status done }
                action Weekly { every week from 2026-06-01 until 2026-07-31 }""").plan().agenda();
        assertEquals("2026-06-05 WORK_END Survey", text(agenda.overdue()));
        assertEquals("2026-06-19 WORK_END Report, 2026-06-30 WORK_DEADLINE Part, 2026-06-30 WORK_END Whole, "
                + "2026-07-31 RHYTHM_END Weekly", text(agenda.upcoming()));
    }

    @Test
    void takesThePartsOfAReachedGoalAsReached() {
        Agenda agenda = WrittenPlan.of("""
                goal Talent { status reached
                    subgoal Silent { by 2026-06-10 }
                    subgoal Open { by 2026-06-11 status open } }""").plan().agenda();
        assertEquals("2026-06-11 GOAL_DEADLINE Open", text(agenda.overdue()));
    }

    @Test
    void hasNothingNextWithoutDates() {
        assertTrue(WrittenPlan.of("action Open").plan().agenda().next().isEmpty());
    }

    private static void assertOrder(String expected, String text) {
        assertEquals(expected, WrittenPlan.names(WrittenPlan.of(text).plan().agenda().actions()));
    }

    private static String text(List<DatedEvent> events) {
        return events.stream().map(event -> event.date() + " " + event.kind() + " " + event.element().getName())
                .collect(Collectors.joining(", "));
    }
}
