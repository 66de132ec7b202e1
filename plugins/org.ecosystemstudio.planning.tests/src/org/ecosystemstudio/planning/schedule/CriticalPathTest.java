/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class CriticalPathTest {

    /** Two ways from Start to End: by way of Long (10 days) and of Short (4 days). */
    private static final String DIAMOND = """
            action Start { from 2026-02-02 takes 5 days }
            action Long { after Start takes 10 days }
            action Short { after Start takes 4 days }
            action End { after Long, Short takes 2 days }
            action Apart { from 2026-02-02 takes 50 days }
            action Due { from 2026-02-02 takes 5 days until 2026-02-10 }""";

    @Test
    void findsTheLongestWay() {
        WrittenPlan plan = WrittenPlan.of(DIAMOND);
        CriticalPath path = plan.plan().schedule().criticalPath().orElseThrow();
        assertEquals("Start Long End", WrittenPlan.names(path.items()));
        assertEquals(LocalDate.parse("2026-02-02"), path.start());
        assertEquals(LocalDate.parse("2026-02-24"), path.end());
        assertEquals(17, path.workingDays());
        assertTrue(plan.scheduled("Long").critical());
        assertFalse(plan.scheduled("Short").critical());
        assertFalse(plan.scheduled("Apart").critical(), "work that nothing waits for");
    }

    @Test
    void findsTheLongestOfWaysThatOnlyMeetAtTheirEnd() {
        WrittenPlan plan = WrittenPlan.of("""
                action Short { from 2026-02-02 takes 4 days }
                action Long { from 2026-02-02 takes 10 days }
                action End { after Short, Long takes 2 days }""");
        assertEquals("Long End", WrittenPlan.names(plan.plan().schedule().criticalPath().orElseThrow().items()));
        assertEquals(6, plan.scheduled("Short").slack());
        assertEquals(0, plan.scheduled("Long").slack());
    }

    @Test
    void givesSlackInWorkingDays() {
        WrittenPlan plan = WrittenPlan.of(DIAMOND);
        assertEquals(0, plan.scheduled("Start").slack());
        assertEquals(0, plan.scheduled("Long").slack());
        assertEquals(6, plan.scheduled("Short").slack());
        assertEquals(0, plan.scheduled("End").slack());
        assertEquals(LocalDate.parse("2026-02-20"), plan.scheduled("Short").latestEnd());
        assertEquals(LocalDate.parse("2026-02-17"), plan.scheduled("Short").latestStart());
        assertNull(plan.scheduled("Apart").slack(), "nothing bounds it");
        assertNull(plan.scheduled("Apart").latestEnd());
        assertEquals(2, plan.scheduled("Due").slack(), "from 6 to 10 February");
        assertEquals(LocalDate.parse("2026-02-04"), plan.scheduled("Due").latestStart());
    }

    /** Sub could end as late as Long does, but its task A has to begin on 11 February. */
    @Test
    void startsASubprojectNoLaterThanItsTasksMust() {
        WrittenPlan plan = WrittenPlan.of("""
                action Before { from 2026-02-02 takes 5 days }
                action Sub { after Before task A { takes 3 days until 2026-02-13 } }
                action Long { from 2026-02-02 takes 20 days }
                action End { after Long, Sub takes 1 day }""");
        assertEquals(LocalDate.parse("2026-02-11"), plan.scheduled("A").latestStart());
        assertEquals(2, plan.scheduled("Before").slack(), "9 and 10 February");
    }

    @Test
    void givesNegativeSlackWhereADeadlineCannotBeMet() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 5 days }
                action B { after A takes 5 days until 2026-02-11 }""");
        assertEquals(-2, plan.scheduled("B").slack());
        assertEquals(-2, plan.scheduled("A").slack(), "the deadline of what comes after it");
    }

    @Test
    void readsLagsBackwards() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 5 days }
                action B { after A by 3 days takes 5 days until 2026-02-20 }
                action C { from 2026-02-02 takes 5 days }
                action D { after C by 1 week takes 5 days until 2026-02-24 }""");
        assertEquals("2026-02-12..2026-02-18", plan.dates("B"));
        assertEquals(0, plan.scheduled("A").slack(), "B's end is the end of the linked work");
        assertEquals("2026-02-16..2026-02-20", plan.dates("D"));
        assertEquals(0, plan.scheduled("C").slack());
    }

    @Test
    void ordersThePathsOfSeveralSetsByTheirEnd() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 1 day }
                action B { after A takes 1 day }
                action X { from 2026-03-02 takes 1 day }
                action Y { after X takes 1 day }""");
        List<String> paths = plan.plan().schedule().criticalPaths().stream()
                .map(path -> WrittenPlan.names(path.items())).toList();
        assertEquals(List.of("X Y", "A B"), paths);
        assertTrue(plan.scheduled("B").critical());
    }

    @Test
    void goesThroughTasksAndMarksTheirSubprojects() {
        WrittenPlan plan = WrittenPlan.of("""
                action Funding { from 2026-02-02 takes 5 days }
                action Traineeship {
                    after Funding
                    task Design { takes 5 days }
                    task Recruit { after Design takes 5 days }
                    task Print { takes 1 day }
                }
                action Launch { after Traineeship takes 1 day }""");
        assertEquals("Funding Design Recruit Launch",
                WrittenPlan.names(plan.plan().schedule().criticalPath().orElseThrow().items()));
        assertTrue(plan.scheduled("Traineeship").critical());
        assertTrue(plan.scheduled("Design").critical());
        assertFalse(plan.scheduled("Print").critical());
        assertEquals(9, plan.scheduled("Print").slack());
        assertEquals(LocalDate.parse("2026-02-09"), plan.scheduled("Traineeship").latestStart());
        assertEquals(0, plan.scheduled("Funding").slack());
    }

    @Test
    void beginsWhereAStatedStartLeavesTime() {
        WrittenPlan plan = WrittenPlan.of("""
                action Early { from 2026-01-05 until 2026-01-09 }
                action Site { after Early from 2026-02-02 until 2026-03-13 }
                action Launch { after Site from 2026-03-16 until 2026-03-31 }
                action Alone { after Early from 2026-03-30 until 2026-03-31 }""");
        assertEquals("Site Launch", WrittenPlan.names(plan.plan().schedule().criticalPath().orElseThrow().items()));
        assertFalse(plan.scheduled("Early").critical());
        assertFalse(plan.scheduled("Alone").critical(), "nothing that it waits for would delay it");
    }

    @Test
    void isNoneWhereTheLastWorkHasTimeBeforeIt() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site { from 2026-02-02 until 2026-03-13 }
                action Launch { after Site from 2026-03-16 until 2026-03-31 }
                action Fair { after Launch from 2026-06-01 until 2026-06-02 }""");
        assertEquals(List.of(), plan.plan().schedule().criticalPaths());
        assertFalse(plan.scheduled("Fair").critical());
        assertEquals(0, plan.scheduled("Launch").slack(), "until its deadline");
    }

    @Test
    void leavesOutWorkThatIsOver() {
        WrittenPlan plan = WrittenPlan.on("2026-03-16", """
                action Site { from 2026-02-02 until 2026-03-13 status done }
                action Launch { after Site takes 5 days }
                action Fair { after Launch takes 5 days }
                action Stop { after Fair takes 50 days status stopped }""");
        assertEquals("Launch Fair", WrittenPlan.names(plan.plan().schedule().criticalPath().orElseThrow().items()));
        assertFalse(plan.scheduled("Site").critical());
        assertFalse(plan.scheduled("Stop").critical());
    }

    @Test
    void takesTheFirstOfSeveralLongestWays() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { from 2026-02-02 takes 1 day }
                action S { from 2026-02-02 takes 5 days }
                action R { from 2026-02-02 takes 5 days }
                action X { after S, R takes 1 day }
                action Y { after A, S takes 1 day }""");
        assertEquals("R X", WrittenPlan.names(plan.plan().schedule().criticalPath().orElseThrow().items()));
        assertTrue(plan.scheduled("S").critical());
        assertTrue(plan.scheduled("Y").critical());
        assertFalse(plan.scheduled("A").critical());
    }

    @Test
    void linksTasksOfOneSubproject() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { after Z.T takes 1 day }
                action Z {
                    task T { from 2026-02-02 takes 1 day }
                    task U { from 2026-02-02 takes 9 days }
                }""");
        assertEquals(7, plan.scheduled("A").slack(), "until U ends on 12 February");
    }

    @Test
    void isEmptyWithoutDependenciesOrDates() {
        assertTrue(WrittenPlan.of("action A { from 2026-02-02 takes 5 days }").plan().schedule().criticalPath()
                .isEmpty());
        assertTrue(WrittenPlan.of("action A action B { after A }").plan().schedule().criticalPath().isEmpty());
    }
}
