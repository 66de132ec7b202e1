/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceSeriesTest {

    private static final String PERIOD = "ecosystem North { period 2026-01-01 to 2026-06-30 }\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "every month on the first Monday | 2026-01-05 | MONTHLY;INTERVAL=1;WKST=MO;BYDAY=1MO;UNTIL=20260601 |",
            "every 2 weeks on Tuesday until 2026-02-10 | 2026-01-13 | "
                    + "WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU;UNTIL=20260210 |",
            "every quarter on the first Monday | 2026-01-05 | MONTHLY;INTERVAL=3;WKST=MO;BYDAY=1MO;UNTIL=20260406 |",
            "every month until 2026-03 | 2026-01-01 | MONTHLY;INTERVAL=1;WKST=MO;UNTIL=20260301 |",
            "every month on day 31 | 2026-01-31 | MONTHLY;INTERVAL=1;WKST=MO;BYMONTHDAY=31;UNTIL=20260531 |",
            "every month on the first Monday except 2026-03, 2026-05-04 | 2026-01-05 | "
                    + "MONTHLY;INTERVAL=1;WKST=MO;BYDAY=1MO;UNTIL=20260601 | 2026-03-02 2026-05-04",
            "every month on day 1 except 2026-01 | 2026-02-01 | "
                    + "MONTHLY;INTERVAL=1;WKST=MO;BYMONTHDAY=1;UNTIL=20260601 |",
            "every month in January, March, June | 2026-01-01 | "
                    + "MONTHLY;INTERVAL=1;WKST=MO;BYMONTH=1,3,6;UNTIL=20260601 |" })
    void givesTheDaysOfTheRhythm(String rhythm, LocalDate start, String rule, String exceptions) {
        RecurrenceSeries series = series(rhythm).orElseThrow();
        assertEquals(start, series.start());
        assertEquals("FREQ=" + rule, series.rule());
        assertEquals(exceptions == null ? "" : exceptions, String.join(" ",
                series.exceptions().stream().map(LocalDate::toString).toList()));
    }

    @Test
    void keepsTheMonthThatARhythmStartsIn() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2028-12 }
                action Fair { from 2026-02 every year }""");
        RecurrenceSeries series = RecurrenceSeries.of(plan.action("Fair").getRhythm(),
                plan.plan().occurrences().of(plan.action("Fair"))).orElseThrow();
        assertEquals(LocalDate.of(2026, 2, 1), series.start());
        assertEquals("FREQ=YEARLY;INTERVAL=1;WKST=MO;BYMONTH=2;UNTIL=20280201", series.rule());
    }

    @Test
    void isNoneOfWhatTakesPlaceOnce() {
        assertEquals(Optional.empty(), series("every year in March"));
    }

    @Test
    void isNoneWhereMostTimesAreExcepted() {
        assertEquals(Optional.empty(), series("every month on day 1 except 2026-02, 2026-03, 2026-04, 2026-05"));
    }

    private static Optional<RecurrenceSeries> series(String rhythm) {
        WrittenPlan plan = WrittenPlan.of(PERIOD + "action Meeting { " + rhythm + " }");
        Action action = plan.action("Meeting");
        List<Occurrence> occurrences = plan.plan().occurrences().of(action);
        return RecurrenceSeries.of(action.getRhythm(), occurrences);
    }
}
