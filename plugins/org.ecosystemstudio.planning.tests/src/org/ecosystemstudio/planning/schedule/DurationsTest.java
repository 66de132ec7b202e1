/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    private final Durations durations = new Durations(WrittenPlan.of("action Site").plan().calendar());

    @ParameterizedTest
    @CsvSource({ "2026-02-02, 1 day, 2026-02-02", "2026-02-02, 5 days, 2026-02-06", "2026-02-02, 6 days, 2026-02-09",
            "2026-02-07, 1 day, 2026-02-09", "2026-02-02, 0.5 days, 2026-02-02", "2026-02-02, 1.5 days, 2026-02-03",
            "2026-02-02, 0 days, 2026-02-02", "2026-02-02, 8 h, 2026-02-02", "2026-02-02, 9 h, 2026-02-03",
            "2026-02-02, 1 week, 2026-02-06", "2026-02-03, 1 week, 2026-02-09", "2026-02-02, 1.5 weeks, 2026-02-12",
            "2026-02-02, 0 weeks, 2026-02-02", "2026-02-02, 1 month, 2026-02-27", "2026-01-15, 2 months, 2026-03-13",
            "2026-02-02, 0.5 months, 2026-02-16", "2026-02-02, 1 quarter, 2026-05-01",
            "2026-02-02, 0.5 quarters, 2026-03-16", "2026-02-02, 2 years, 2028-02-01",
            "2026-02-07, 1 week, 2026-02-13" })
    void endsTheFirstDayIncluded(LocalDate start, String span, LocalDate end) {
        assertEquals(end, durations.lastDay(start, TimeSpan.valueOf(span)));
    }

    @ParameterizedTest
    @CsvSource({ "2026-02-06, 1 day, 2026-02-06", "2026-02-06, 5 days, 2026-02-02", "2026-02-08, 1 day, 2026-02-06",
            "2026-02-06, 0 days, 2026-02-06", "2026-02-06, 9 h, 2026-02-05", "2026-02-06, 1 week, 2026-02-02",
            "2026-02-28, 1 month, 2026-02-02", "2026-02-06, 0 weeks, 2026-02-06", "2026-12-31, 1 year, 2026-01-02",
            "2026-03-31, 1 quarter, 2026-01-02" })
    void startsTheLastDayIncluded(LocalDate end, String span, LocalDate start) {
        assertEquals(start, durations.firstDay(end, TimeSpan.valueOf(span)));
    }

    @ParameterizedTest
    @CsvSource({ "2026-02-06, , 2026-02-09", "2026-02-06, 0 days, 2026-02-09", "2026-02-06, 1 day, 2026-02-10",
            "2026-02-06, 4 h, 2026-02-10", "2026-02-06, -1 day, 2026-02-06", "2026-02-06, 1 week, 2026-02-16",
            "2026-02-06, 1 month, 2026-03-09", "2026-02-06, -1 week, 2026-02-02", "2026-02-05, 1 quarter, 2026-05-06" })
    void waitsForALag(LocalDate end, String lag, LocalDate start) {
        assertEquals(start, durations.startAfter(end, lag == null ? null : TimeSpan.valueOf(lag)));
    }

    @ParameterizedTest
    @CsvSource({ "2026-02-09, , 2026-02-06", "2026-02-10, 1 day, 2026-02-06", "2026-02-06, -1 day, 2026-02-06",
            "2026-02-16, 1 week, 2026-02-06", "2026-03-09, 1 month, 2026-02-06" })
    void readsALagBackwards(LocalDate start, String lag, LocalDate end) {
        assertEquals(end, durations.endBefore(start, lag == null ? null : TimeSpan.valueOf(lag)));
    }

    @Test
    void takesSpansOfManyCenturiesAsOne() {
        LocalDate start = LocalDate.parse("2026-02-02");
        for (String span : new String[] { "999999999999 days", "999999999999 weeks", "999999999999 years" }) {
            LocalDate end = durations.lastDay(start, TimeSpan.valueOf(span));
            assertTrue(end.isAfter(LocalDate.parse("2120-01-01")) && end.isBefore(LocalDate.parse("2190-01-01")), span);
        }
    }
}
