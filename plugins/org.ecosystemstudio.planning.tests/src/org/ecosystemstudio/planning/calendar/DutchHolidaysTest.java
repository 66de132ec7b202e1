/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHolidaysTest {

    @Test
    void knowsTheHolidaysOf2026() {
        assertEquals(
                "2026-01-01 2026-04-05 2026-04-06 2026-04-27 2026-05-14 2026-05-24 2026-05-25 2026-12-25 2026-12-26",
                days(2026));
    }

    @Test
    void movesKingsDayFromSundayAndKeepsLiberationDayEveryFiveYears() {
        assertEquals(
                "2025-01-01 2025-04-20 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-08 2025-06-09 2025-12-25 "
                        + "2025-12-26",
                days(2025));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
            "2024-03-31", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22", "2299-04-16" })
    void findsEasterAsPublished(String easter) {
        LocalDate day = LocalDate.parse(easter);
        assertTrue(DutchHolidays.of(day.getYear()).contains(day));
        assertTrue(DutchHolidays.of(day.getYear()).contains(day.plusDays(1)));
        assertTrue(DutchHolidays.of(day.getYear()).contains(day.plusDays(39)));
    }

    private static String days(int year) {
        return DutchHolidays.of(year).stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
