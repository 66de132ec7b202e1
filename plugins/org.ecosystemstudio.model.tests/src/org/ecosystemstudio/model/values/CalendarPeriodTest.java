/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({ "2026-09-01, 2026-09-01, 2026-09-01", "2026-09, 2026-09-01, 2026-09-30",
            "2024-02, 2024-02-01, 2024-02-29", "2026-Q1, 2026-01-01, 2026-03-31", "2026-Q4, 2026-10-01, 2026-12-31",
            "2019, 2019-01-01, 2019-12-31" })
    void startsAtItsFirstDayAndEndsAtItsLast(String text, LocalDate first, LocalDate last) {
        CalendarPeriod period = CalendarPeriod.valueOf(text);

        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-09-01", "2026-09", "2026-Q3", "2026", "0987-Q2", "0987" })
    void isWrittenAsItWasRead(String text) {
        assertEquals(text, CalendarPeriod.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-30", "2025-02-29", "2026-13", "2026-Q5", "2026-Q0", "26", "tomorrow", "" })
    void refusesWhatIsNotInTheCalendar(String text) {
        assertThrows(DateTimeException.class, () -> CalendarPeriod.valueOf(text));
    }

    @Test
    void refusesQuartersBeyondTheFourth() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarPeriod.Quarter(2026, 5));
        assertThrows(IllegalArgumentException.class, () -> new CalendarPeriod.Quarter(2026, 0));
    }

    @Test
    void containsItsFirstAndLastDayAndNoOther() {
        CalendarPeriod quarter = CalendarPeriod.valueOf("2026-Q2");

        assertTrue(quarter.contains(LocalDate.of(2026, 4, 1)));
        assertTrue(quarter.contains(LocalDate.of(2026, 6, 30)));
        assertFalse(quarter.contains(LocalDate.of(2026, 3, 31)));
        assertFalse(quarter.contains(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void knowsTheQuarterOfADay() {
        assertEquals(new CalendarPeriod.Quarter(2026, 4), CalendarPeriod.Quarter.of(LocalDate.of(2026, 11, 23)));
        assertInstanceOf(CalendarPeriod.Day.class, CalendarPeriod.of(LocalDate.of(2026, 11, 23)));
    }
}
