/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.planning.WrittenPlan;
import org.ecosystemstudio.planning.progress.Forecast.Outlook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All on Monday 15 June 2026. */
class ForecastTest {

    /** From 1 to 11 June 10 days for 5, so 10 more take 20 days: 1 July. A twentieth of 20 days is one day. */
    @ParameterizedTest
    @CsvSource({ "2026-07-31, IN_TIME", "2026-07-01, IN_TIME", "2026-06-30, ABOUT_IN_TIME", "2026-06, ABOUT_IN_TIME",
            "2026-06-29, TOO_LATE" })
    void saysWhenTheTargetIsReachedAtThePaceSoFar(String deadline, Outlook outlook) {
        Forecast forecast = forecast("by " + deadline, "from 0 to 20", "2026-06-01 5, 2026-06-11 10");
        assertEquals(LocalDate.of(2026, 7, 1), forecast.reaches());
        assertEquals(outlook, forecast.outlook());
    }

    @Test
    void needsNoDeadline() {
        Forecast forecast = forecast("", "from 0 to 20", "2026-06-01 5, 2026-06-11 10");
        assertEquals(Outlook.WITHOUT_DEADLINE, forecast.outlook());
        assertEquals(LocalDate.of(2026, 7, 1), forecast.reaches());
    }

    /** The line goes through the first and the latest value, whatever lies between. */
    @Test
    void drawsTheLineThroughTheFirstAndTheLatestValue() {
        Forecast forecast = forecast("", "from 0 to 20", "2026-06-01 5, 2026-06-06 19, 2026-06-11 10");
        assertEquals(LocalDate.of(2026, 7, 1), forecast.reaches());
        assertEquals("5.0000", forecast.on(LocalDate.of(2026, 6, 1)).toPlainString());
        assertEquals("15.0000", forecast.on(LocalDate.of(2026, 6, 21)).toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "from 0 to 20 | 2026-06-01 10, 2026-06-11 5",
            "from 0 to 20 | 2026-06-01 5, 2026-06-11 5", "from 20 to 0 | 2026-06-01 5, 2026-06-11 10",
            "from 0 to 1000000 | 2026-06-01 1, 2026-06-11 2" })
    void saysWhenTheTargetIsNotReachedOnThisCourse(String indicator, String measured) {
        Forecast forecast = forecast("by 2026-12-31", indicator, measured);
        assertEquals(Outlook.NOT_ON_THIS_COURSE, forecast.outlook());
        assertNull(forecast.reaches());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "from 0 to 20 | 2026-06-01 10, 2026-06-11 20",
            "from 0 to 20 | 2026-06-01 30, 2026-06-11 25", "from 20 to 5 | 2026-06-01 9, 2026-06-11 4",
            "to 20 | 2026-06-01 10, 2026-06-11 21" })
    void seesThatTheTargetIsReached(String indicator, String measured) {
        assertEquals(Outlook.REACHED, forecast("", indicator, measured).outlook());
    }

    /** From 20 to 16 in ten days; 11 more take 27.5 days, so the 28th. */
    @Test
    void goesDownToo() {
        assertEquals(LocalDate.of(2026, 7, 9), forecast("", "from 20 to 5", "2026-06-01 20, 2026-06-11 16").reaches());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "from 0 to 20 | 2026-06-01 5", "from 0 | 2026-06-01 5, 2026-06-11 10",
            "from 20 to 20 | 2026-06-01 5, 2026-06-11 10", "from 0 to 20 | 2026-06-01 5, 2026-06-01 10",
            "from 0 to 20 | 2026-06-01 5, 2026-06-16 10" })
    void foretellsNothingFromOneDayOrWithoutATarget(String indicator, String measured) {
        assertNull(forecast("", indicator, measured));
    }

    /** May ended on the 31st; June goes on, so its value is of today. */
    @Test
    void datesAMonthByItsLastDayButNotAfterToday() {
        KpiProgress progress = progress("", "from 0 to 20", "2026-06 10, 2026-05 5");
        assertEquals("[2026-05-31, 2026-06-15]",
                progress.values().stream().map(MeasuredValue::day).toList().toString());
        assertEquals(new BigDecimal("10"), progress.values().getLast().value());
    }

    private static Forecast forecast(String deadline, String indicator, String measured) {
        return progress(deadline, indicator, measured).forecast();
    }

    private static KpiProgress progress(String deadline, String indicator, String measured) {
        WrittenPlan plan = WrittenPlan.of("goal People { " + deadline + " indicator \"people\" " + indicator
                + " kpi Hired { measured " + measured + " } }");
        return plan.plan().progress().of(plan.named(Kpi.class, "Hired"));
    }
}
