/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPeriodTest {

    @Test
    void isTheOneDeclared() {
        assertPeriod("2026-01-01 2027-12-31 DECLARED", WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2027-12 }
                action Site { from 2025-01-01 until 2029-01-01 }"""));
    }

    @Test
    void isDerivedInWholeMonthsFromDatesOfWork() {
        assertPeriod("2026-02-01 2026-04-30 DERIVED", WrittenPlan.of("""
                action Site { from 2026-02-10 takes 1 day }
                action Fair { from 2026-03-10 }
                action Talk { until 2026-04-10 }
                action Bare"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "goal Talent { by 2027-06 }                              | 2027-06-30",
            "milestone Opening 2027-05-03                            | 2027-05-31",
            "group Steering { meets every month until 2027-04-15 }   | 2027-04-30" })
    void endsWithTheLastGoalMilestoneOrRhythm(String element, String end) {
        assertPeriod("2026-02-01 " + end + " DERIVED",
                WrittenPlan.of("action Site { from 2026-02-10 takes 1 day }\n" + element));
        assertPeriod("2026-06-01 " + end + " DERIVED", WrittenPlan.of(element));
    }

    @Test
    void isTheMonthOfTheLastDateWhenAllLieInThePast() {
        assertPeriod("2025-06-01 2025-06-30 DERIVED", WrittenPlan.of("goal Talent { by 2025-06 }"));
    }

    @Test
    void isAYearFromThisMonthWhenNothingHasADate() {
        assertPeriod("2026-06-01 2027-05-31 ASSUMED", WrittenPlan.of("action Site"));
    }

    @Test
    void isNotTakenFromADeclarationThatEndsBeforeItStarts() {
        assertPeriod("2026-02-01 2026-02-28 DERIVED", WrittenPlan.despiteProblems("""
                ecosystem North { period 2027-01 to 2026-01 }
                action Site { from 2026-02-10 takes 1 day }"""));
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        PlanPeriod period = WrittenPlan.of("ecosystem North { period 2026-01 to 2027-12 }").plan().period();
        assertTrue(period.contains(LocalDate.parse("2026-01-01")));
        assertTrue(period.contains(LocalDate.parse("2027-12-31")));
        assertFalse(period.contains(LocalDate.parse("2025-12-31")));
        assertFalse(period.contains(LocalDate.parse("2028-01-01")));
    }

    @Test
    void cannotEndBeforeItStarts() {
        LocalDate day = LocalDate.parse("2026-01-01");
        assertThrows(IllegalArgumentException.class,
                () -> new PlanPeriod(day, day.minusDays(1), PlanPeriod.Origin.DECLARED));
        assertEquals(day, new PlanPeriod(day, day, PlanPeriod.Origin.DECLARED).lastDay());
    }

    private static void assertPeriod(String expected, WrittenPlan plan) {
        PlanPeriod period = plan.plan().period();
        assertEquals(expected, period.firstDay() + " " + period.lastDay() + " " + period.origin());
    }
}
