/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.values.DateRange;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    @Test
    void reportsADeadlineThatPredecessorsDoNotAllowWithTheirChain() {
        WrittenPlan plan = WrittenPlan.of("""
                action Before { from 2026-01-05 takes 1 day }
                action Design { from 2026-02-02 takes 5 days after Before }
                action Build { after Design takes 10 days }
                action Launch { after Build takes 1 day until 2026-02-20 }""");
        Conflict.DeadlineTooEarly conflict = only(plan, Conflict.DeadlineTooEarly.class);
        assertEquals(plan.work("Launch"), conflict.item());
        assertEquals(LocalDate.parse("2026-02-20"), conflict.deadline());
        assertEquals(LocalDate.parse("2026-02-23"), conflict.earliestEnd());
        assertEquals("Design Build Launch", WrittenPlan.names(conflict.chain()));
        assertFalse(conflict.estimated());
        assertEquals("2026-02-23..2026-02-23", plan.dates("Launch"));
        assertEquals(LocalDate.parse("2026-02-20"), plan.scheduled("Launch").deadline());
        assertEquals(List.of(conflict), plan.plan().schedule().conflictsOf(plan.work("Launch")));
        assertEquals(List.of(), plan.plan().schedule().conflictsOf(plan.work("Build")));
    }

    @Test
    void reportsADeadlineBeforeTheFirstDayThatAPredecessorAllows() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site { from 2026-02-02 until 2026-03-13 }
                action Launch { after Site until 2026-03-10 }
                action Fair { after Site from 2026-02-02 until 2026-03-15 }
                action Fine { after Site until 2026-03-16 }""");
        assertEquals(List.of("Fair", "Launch"),
                plan.conflicts().stream().map(conflict -> conflict.item().getName()).toList());
        assertEquals("2026-03-16..2026-03-16", plan.dates("Launch"));
        assertEquals(DateOrigin.PREDECESSOR, plan.scheduled("Launch").endOrigin());
        assertEquals("2026-03-16..2026-03-16", plan.dates("Fine"));
    }

    @Test
    void saysWhenTheConflictRestsOnHours() {
        WrittenPlan plan = WrittenPlan.of("""
                action Design { from 2026-02-02 hours 40 h }
                action Launch { after Design takes 1 day until 2026-02-06 }""");
        assertTrue(only(plan, Conflict.DeadlineTooEarly.class).estimated());
    }

    @Test
    void reportsADurationThatDoesNotFitBetweenStartAndDeadline() {
        WrittenPlan plan = WrittenPlan.of("action Launch { from 2026-02-02 takes 6 days until 2026-02-08 }");
        Conflict.DeadlineTooEarly conflict = only(plan, Conflict.DeadlineTooEarly.class);
        assertEquals("Launch", WrittenPlan.names(conflict.chain()));
        assertEquals(LocalDate.parse("2026-02-09"), conflict.earliestEnd());
    }

    @Test
    void reportsTheDeadlineOfASubprojectWhoseTasksTakeLonger() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship {
                    from 2026-02-02 until 2026-02-10
                    task Design { takes 5 days }
                    task Recruit { after Design takes 5 days }
                }""");
        Conflict.DeadlineTooEarly conflict = only(plan, Conflict.DeadlineTooEarly.class);
        assertEquals("Design Recruit Traineeship", WrittenPlan.names(conflict.chain()));
        assertEquals("2026-02-02..2026-02-13", plan.dates("Traineeship"));
    }

    @Test
    void tellsTheChainOfATaskByWayOfItsSubproject() {
        WrittenPlan plan = WrittenPlan.of("""
                action Funding { from 2026-02-02 takes 5 days }
                action Traineeship {
                    after Funding
                    task Design { takes 1 day until 2026-02-06 }
                }""");
        assertEquals("Funding Design", WrittenPlan.names(only(plan, Conflict.DeadlineTooEarly.class).chain()));
    }

    @Test
    void tellsTheChainOfASubprojectThatTakesLongerThanItsTasks() {
        WrittenPlan plan = WrittenPlan.of("""
                action Funding { from 2026-02-02 takes 5 days }
                action Traineeship {
                    after Funding takes 10 days until 2026-02-13
                    task Design { takes 1 day }
                }""");
        assertEquals("Funding Traineeship", WrittenPlan.names(only(plan, Conflict.DeadlineTooEarly.class).chain()));
    }

    @Test
    void reportsTasksThatSayTheyLieOutsideOfTheirSubproject() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship {
                    from 2026-02-02 until 2026-02-27
                    task Early { from 2026-01-30 }
                    task Past { until 2026-01-30 }
                    task Late { until 2026-03-02 }
                    task After { from 2026-03-03 }
                    task First { from 2026-02-02 until 2026-02-02 }
                    task Last { from 2026-02-27 until 2026-02-27 }
                }""");
        assertEquals(List.of("Early 2026-01-30 2026-02-02", "Past 2026-01-30 2026-02-02", "Late 2026-03-02 2026-02-27",
                "After 2026-03-03 2026-02-27"),
                plan.conflicts().stream()
                        .filter(Conflict.TaskOutsideSubproject.class::isInstance)
                        .map(Conflict.TaskOutsideSubproject.class::cast)
                        .map(found -> found.item().getName() + " " + found.day() + " " + found.bound()).toList());
        assertEquals(List.of(), plan.plan().schedule().conflictsOf(plan.work("Traineeship")));
    }

    @Test
    void reportsAnEndBeforeTheStartAndDrawsNoBar() {
        WrittenPlan plan = WrittenPlan.of("action Site { from 2026-03-02 until 2026-02-27 }");
        Conflict.EndBeforeStart conflict = only(plan, Conflict.EndBeforeStart.class);
        assertEquals(LocalDate.parse("2026-03-02"), conflict.start());
        assertEquals(LocalDate.parse("2026-02-27"), conflict.end());
        assertEquals("2026-03-02..?", plan.dates("Site"));
    }

    @Test
    void acceptsWorkOfOneDay() {
        assertEquals(List.of(), WrittenPlan.of("action Site { from 2026-03-02 until 2026-03-02 }").conflicts());
    }

    @Test
    void reportsTheShortestCycleOfAKnotAndPlansTheRest() {
        WrittenPlan plan = WrittenPlan.of("""
                action A { after B from 2026-02-02 takes 1 day }
                action B { after C takes 1 day }
                action C { after A, B takes 1 day }
                action D { after A takes 1 day }""");
        Conflict.Cycle cycle = only(plan, Conflict.Cycle.class);
        assertEquals("A C B", WrittenPlan.names(cycle.path()));
        assertEquals(plan.work("A"), cycle.item());
        assertEquals("2026-02-02..2026-02-02", plan.dates("A"));
        assertEquals("2026-02-03..2026-02-03", plan.dates("D"));
        assertEquals("?..?", plan.dates("B"));
    }

    @Test
    void takesTheEarlierWrittenOfCyclesThatAreEquallyShort() {
        WrittenPlan plan = WrittenPlan.of("action A { after C, B } action B { after A } action C { after A }");
        assertEquals("A B", WrittenPlan.names(only(plan, Conflict.Cycle.class).path()));
    }

    /** The ties between A and B are left out of the plan, and those to others are not. */
    @Test
    void plansWorkInACycleAfterWhatIsOutside() {
        WrittenPlan plan = WrittenPlan.of("""
                action Start { from 2026-02-02 takes 5 days }
                action A { after Start, B takes 2 days }
                action B { after A takes 3 days from 2026-03-02 }
                action End { after A takes 10 days }""");
        only(plan, Conflict.Cycle.class);
        assertEquals("2026-02-09..2026-02-10", plan.dates("A"));
        assertEquals("2026-03-02..2026-03-04", plan.dates("B"));
        assertEquals("2026-02-11..2026-02-24", plan.dates("End"));
        assertEquals(0, plan.scheduled("A").slack());
    }

    @Test
    void reportsEachOfSeveralCyclesInTheOrderOfTheModel() {
        WrittenPlan plan = WrittenPlan.of("""
                action Z { after Y }
                action Y { after Z }
                action Loop { after Loop }""");
        assertEquals(List.of("Loop", "Y Z"), plan.conflicts().stream().map(Conflict.Cycle.class::cast)
                .map(cycle -> WrittenPlan.names(cycle.path())).toList());
    }

    @Test
    void reportsATaskThatWaitsForItsOwnSubproject() {
        WrittenPlan plan = WrittenPlan.of("""
                action Traineeship {
                    task Design { after Traineeship from 2026-02-02 takes 1 day }
                }""");
        assertEquals("Traineeship Design", WrittenPlan.names(only(plan, Conflict.Cycle.class).path()));
        assertEquals("2026-02-02..2026-02-02", plan.dates("Traineeship"));
    }

    @Test
    void reportsDatesOutsideOfTheDeclaredPeriod() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2026-12 }
                action Early { from 2025-12-31 until 2026-03-31 }
                action Late { from 2026-12-31 until 2027-01-01 }
                action Within { from 2026-01-01 until 2026-12-31 }""");
        assertEquals(List.of("Early 2025-12-31", "Late 2027-01-01"), plan.conflicts().stream()
                .map(Conflict.OutsidePeriod.class::cast).map(found -> found.item().getName() + " " + found.day())
                .toList());
    }

    @Test
    void measuresNoDatesByAPeriodThatEndsBeforeItStarts() {
        WrittenPlan plan = WrittenPlan.of("ecosystem North action Site { from 2026-03-02 }");
        plan.plan().view().ecosystem().orElseThrow().setPeriod(DateRange.valueOf("2026-12 to 2026-01"));
        assertEquals(List.of(), plan.conflicts());
        assertEquals("2026-03-01", plan.plan().period().firstDay().toString());
    }

    @Test
    void reportsNoDeadlineOfWorkThatIsDoneOrStoppedOrRecurs() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site { from 2026-02-02 until 2026-03-13 }
                action Done { after Site takes 1 day until 2026-02-20 status done }
                action Stopped { after Site takes 1 day until 2026-02-20 status stopped }
                action Complete { after Site takes 1 day until 2026-02-20 progress 100 % on 2026-02-20 }
                action Recurring { after Site every month until 2026-12 }""");
        assertEquals(List.of(), plan.conflicts());
    }

    @Test
    void tellsOnlyTheNearestPartOfALongChain() {
        StringBuilder text = new StringBuilder("action A0 { from 2026-02-02 takes 1 day }\n");
        for (int index = 1; index < 60; index++) {
            text.append("action A%d { after A%d takes 1 day %s }%n".formatted(index, index - 1,
                    index == 59 ? "until 2026-02-27" : ""));
        }
        List<String> chain = only(WrittenPlan.of(text.toString()), Conflict.DeadlineTooEarly.class).chain().stream()
                .map(item -> item.getName()).toList();
        assertEquals(ConflictFinder.LONGEST_CHAIN, chain.size());
        assertEquals("A35", chain.getFirst());
        assertEquals("A59", chain.getLast());
    }

    private static <T extends Conflict> T only(WrittenPlan plan, Class<T> type) {
        assertEquals(1, plan.conflicts().size(), "conflicts: " + plan.conflicts());
        return type.cast(plan.conflicts().getFirst());
    }
}
