/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.ecosystemstudio.model.ecosystem.ClosedDays;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final String CLOSED = """
            closed days 2026-07-20 to 2026-08-07
            closed days 2026-08 "Summer"
            closed days 2026-07-31 to 2026-08-03
            closed days 2026-12-24 to 2027-01-02
            closed days 2026-10-09
            closed days 2026-10-20 to 2026-10-10""";

    private final WorkCalendar calendar = WrittenPlan.of(CLOSED).plan().calendar();

    @Test
    void worksOnWeekdaysThatAreNotClosed() {
        assertTrue(calendar.isWorkingDay(day("2026-06-15")));
        assertFalse(calendar.isWorkingDay(day("2026-06-13")), "Saturday");
        assertFalse(calendar.isWorkingDay(day("2026-06-14")), "Sunday");
        assertFalse(calendar.isWorkingDay(day("2026-05-14")), "Ascension Day");
        assertTrue(calendar.isWorkingDay(day("2026-07-17")));
        assertFalse(calendar.isWorkingDay(day("2026-07-20")));
        assertFalse(calendar.isWorkingDay(day("2026-08-07")));
        assertFalse(calendar.isWorkingDay(day("2026-08-31")));
        assertTrue(calendar.isWorkingDay(day("2026-09-01")));
        assertFalse(calendar.isWorkingDay(day("2026-10-09")));
        assertTrue(calendar.isWorkingDay(day("2026-10-12")),
                "a closed period that ends before it starts closes nothing");
        assertTrue(calendar.isWorkingDay(day("2026-10-20")));
    }

    @Test
    void isClosedOnWeekdaysThatAreNotWorkedButNotOnWeekends() {
        assertTrue(calendar.isClosed(day("2026-05-14")), "Ascension Day");
        assertTrue(calendar.isClosed(day("2026-12-28")));
        assertFalse(calendar.isClosed(day("2026-12-27")), "Sunday");
        assertFalse(calendar.isClosed(day("2026-06-15")));
    }

    @Test
    void findsTheNearestWorkingDay() {
        assertEquals(day("2026-06-15"), calendar.onOrAfter(day("2026-06-13")));
        assertEquals(day("2026-06-15"), calendar.onOrAfter(day("2026-06-15")));
        assertEquals(day("2026-06-12"), calendar.onOrBefore(day("2026-06-14")));
        assertEquals(day("2026-06-12"), calendar.onOrBefore(day("2026-06-12")));
        assertEquals(day("2026-09-01"), calendar.onOrAfter(day("2026-07-20")));
    }

    @Test
    void tellsTheWeekdaysOnWhichNobodyWorks() {
        assertEquals(List.of(new Closure(day("2026-12-24"), day("2026-12-24"), false),
                new Closure(day("2026-12-25"), day("2026-12-25"), true),
                new Closure(day("2026-12-28"), day("2026-12-31"), false),
                new Closure(day("2027-01-01"), day("2027-01-01"), true)),
                calendar.closures(day("2026-12-01"), day("2027-01-31")));
        assertEquals(List.of(new Closure(day("2026-07-20"), day("2026-08-31"), false)),
                calendar.closures(day("2026-07-18"), day("2026-09-06")));
        assertEquals(List.of(), calendar.closures(day("2026-09-02"), day("2026-09-01")));
    }

    @Test
    void countsAcrossTheTurnOfTheYear() {
        assertEquals(day("2027-01-04"), calendar.plus(day("2026-12-23"), 1));
        assertEquals(day("2026-12-23"), calendar.minus(day("2027-01-04"), 1));
        assertEquals(2, calendar.workingDays(day("2026-12-23"), day("2027-01-04")));
        assertEquals(1, calendar.distance(day("2026-12-23"), day("2027-01-04")));
        assertEquals(-1, calendar.distance(day("2027-01-04"), day("2026-12-23")));
    }

    @Test
    void goesNowhereByZeroDays() {
        assertEquals(day("2026-06-13"), calendar.plus(day("2026-06-13"), 0));
        assertEquals(day("2026-06-13"), calendar.minus(day("2026-06-13"), 0));
        assertEquals(0, calendar.distance(day("2026-06-15"), day("2026-06-15")));
        assertEquals(0, calendar.workingDays(day("2026-06-16"), day("2026-06-15")));
        assertEquals(1, calendar.workingDays(day("2026-06-15"), day("2026-06-15")));
        assertEquals(0, calendar.workingDays(day("2026-06-13"), day("2026-06-14")));
    }

    @Test
    void agreesWithCountingDayByDay() {
        Random random = new Random(20260615);
        for (int round = 0; round < 500; round++) {
            LocalDate start = day("2024-01-01").plusDays(random.nextInt(1500));
            int days = 1 + random.nextInt(600);
            LocalDate later = start;
            LocalDate earlier = start;
            int passed = 0;
            for (int left = days; left > 0; left -= calendar.isWorkingDay(later) ? 1 : 0) {
                later = later.plusDays(1);
            }
            for (int left = days; left > 0; left -= calendar.isWorkingDay(earlier) ? 1 : 0) {
                earlier = earlier.minusDays(1);
            }
            for (LocalDate day = earlier; !day.isAfter(later); day = day.plusDays(1)) {
                passed += calendar.isWorkingDay(day) ? 1 : 0;
            }
            assertEquals(later, calendar.plus(start, days));
            assertEquals(earlier, calendar.plus(start, -days));
            assertEquals(earlier, calendar.minus(start, days));
            assertEquals(later, calendar.minus(start, -days));
            assertEquals(passed, calendar.workingDays(earlier, later));
            assertEquals(days, calendar.distance(start, later));
            assertEquals(passed - 1, calendar.distance(earlier, later));
            assertEquals(1 - passed, calendar.distance(later, earlier));
        }
    }

    @Test
    void endsAtTheLimitsOfTheCalendar() {
        Plan plan = WrittenPlan.of("closed days 2026").plan();
        ClosedDays always = plan.view().all(ClosedDays.class).getFirst();
        always.setFrom(new CalendarPeriod.Day(day("0000-01-01")));
        always.setUntil(new CalendarPeriod.Day(day("9999-12-31")));
        WorkCalendar never = Plan.of(plan.view(), plan.today()).calendar();
        assertEquals(day("9999-12-31"), never.plus(day("2026-06-15"), 1));
        assertEquals(day("0000-01-01"), never.minus(day("2026-06-15"), 1));
        assertEquals(0, never.workingDays(day("2026-01-01"), day("2027-12-31")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
