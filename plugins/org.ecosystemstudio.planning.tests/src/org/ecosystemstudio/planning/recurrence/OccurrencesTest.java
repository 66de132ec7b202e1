/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    private static final String FIRST_HALF_OF_2026 = "ecosystem North { period 2026-01-01 to 2026-06-30 }\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "every month on the first Monday    | 2026-01-05 2026-02-02 2026-03-02 2026-04-06 2026-05-04 2026-06-01",
            "every month on the last Friday     | 2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29 2026-06-26",
            "every 2 months on the second Tuesday | 2026-01-13 2026-03-10 2026-05-12",
            "every 2 months on the third Tuesday  | 2026-01-20 2026-03-17 2026-05-19",
            "every 2 months on the fourth Tuesday | 2026-01-27 2026-03-24 2026-05-26",
            "every month on day 15 in February, May | 2026-02-15 2026-05-15",
            "every month on day 31              | 2026-01-31 2026-03-31 2026-05-31",
            "every 8 weeks on Monday, Thursday  | 2026-01-01 2026-02-23 2026-02-26 2026-04-20 2026-04-23 2026-06-15 2026-06-18",
            "every quarter on the first Monday  | 2026-01-05 2026-04-06",
            "every 2 quarters on day 10         | 2026-01-10",
            "every quarter on day 10 in March, June | 2026-03-10 2026-06-10",
            "every year on the last Monday in March | 2026-03-30",
            "every year on day 5                | 2026-01-05",
            "every year on the first Monday     | 2026-01-05",
            "every 60 days                      | 2026-01-01 2026-03-02 2026-05-01 2026-06-30",
            "every 7 days on Monday             | ''",
            "every month on Monday in February  | 2026-02-02 2026-02-09 2026-02-16 2026-02-23",
            "every week on the first Wednesday until 2026-01-20 | 2026-01-07 2026-01-14" })
    void givesDaysWhereTheRhythmNamesThem(String rhythm, String days) {
        assertOccurrences(days, "", rhythm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "every year in March    | 2026-03-01..2026-03-31",
            "every month until 2026-02 | 2026-01-01..2026-01-31 2026-02-01..2026-02-28",
            "every 3 months         | 2026-01-01..2026-01-31 2026-04-01..2026-04-30",
            "every month in April, June | 2026-04-01..2026-04-30 2026-06-01..2026-06-30",
            "every quarter          | 2026-01-01..2026-03-31 2026-04-01..2026-06-30",
            "every quarter in March | 2026-03-01..2026-03-31",
            "every 2 quarters       | 2026-01-01..2026-03-31",
            "every year             | 2026-01-01..2026-12-31",
            "every 9 weeks          | 2026-01-05..2026-01-11 2026-03-09..2026-03-15 2026-05-11..2026-05-17",
            "every week on day 5 2 times | 2026-01-05..2026-01-11 2026-01-12..2026-01-18" })
    void givesWholePeriodsWhereTheRhythmNamesNoDay(String rhythm, String periods) {
        assertOccurrences(periods, "", rhythm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-02-10 | every 2 months         | 2026-02-10 2026-04-10 2026-06-10",
            "2026-02-10 | every month in April   | 2026-04-01..2026-04-30",
            "2026-02-10 | every month in February, May | 2026-02-10 2026-05-10",
            "2026-05-20 | every 2 weeks          | 2026-05-20 2026-06-03 2026-06-17",
            "2026-05-20 | every 3 weeks on Friday | 2026-05-22 2026-06-12",
            "2026-02-10 | every quarter          | 2026-02-10 2026-05-10",
            "2026-02-10 | every quarter on the first Monday | 2026-05-04",
            "2025-02-10 | every year             | 2026-02-10",
            "2026-02    | every 2 months         | 2026-02-01..2026-02-28 2026-04-01..2026-04-30 2026-06-01..2026-06-30",
            "2026-02    | every quarter          | 2026-02-01..2026-02-28 2026-05-01..2026-05-31",
            "2025-02    | every year             | 2026-02-01..2026-02-28",
            "2025-02    | every 2 years          | ''",
            "2025-Q2    | every year             | 2026-04-01..2026-06-30",
            "2026-Q2    | every quarter          | 2026-04-01..2026-06-30",
            "2025       | every year             | 2026-01-01..2026-12-31",
            "2025-10    | every year on day 5    | ''",
            "2025-03    | every year on the first Monday | 2026-03-02" })
    void anchorsTheRhythmAtItsStart(String from, String rhythm, String occurrences) {
        assertOccurrences(occurrences, "from " + from, rhythm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "from 2025-11 | every month on day 1 4 times | 2026-01-01 2026-02-01",
            "''           | every month on day 1 2 times | 2026-01-01 2026-02-01",
            "''           | every month on day 1 until 2026-03-01 | 2026-01-01 2026-02-01 2026-03-01",
            "''           | every month on day 2 until 2026-03-01 | 2026-01-02 2026-02-02",
            "''           | every month on day 1 4 times except 2026-02 | 2026-01-01 2026-03-01 2026-04-01",
            "''           | every month on day 1 until 2026-05 except 2026-02-01, 2026-04 | 2026-01-01 2026-03-01 2026-05-01",
            "''           | every 2 months except 2026-03-10 | 2026-01-01..2026-01-31 2026-03-01..2026-03-31 2026-05-01..2026-05-31",
            "''           | every 2 months except 2026-Q1    | 2026-05-01..2026-05-31",
            "until 2026-02-01 | every month on day 1 | 2026-01-01 2026-02-01" })
    void endsByCountAndLastDayAndTakesOutExceptions(String dates, String rhythm, String occurrences) {
        assertOccurrences(occurrences, dates, rhythm);
    }

    @Test
    void keepsOccurrencesThatTouchThePlanPeriod() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-02-15 to 2026-04-15 }
                action Fair { from 2026-01 every month }
                action Talk { every month on day 15 }""");
        assertEquals("2026-02-01..2026-02-28 2026-03-01..2026-03-31 2026-04-01..2026-04-30",
                plan.occurrences(plan.work("Fair")));
        assertEquals("2026-02-15 2026-03-15 2026-04-15", plan.occurrences(plan.work("Talk")));
    }

    @Test
    void alignsQuartersWithTheCalendarUnlessAStartIsStated() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-02-15 to 2026-08-15 }
                action Fair { every quarter on day 20 }
                action Talk { every quarter }""");
        assertEquals("2026-04-20 2026-07-20", plan.occurrences(plan.work("Fair")));
        assertEquals("2026-01-01..2026-03-31 2026-04-01..2026-06-30 2026-07-01..2026-09-30",
                plan.occurrences(plan.work("Talk")));
    }

    @Test
    void waitsForPredecessorsAndDoesNotCountWhatLiesBefore() {
        WrittenPlan plan = WrittenPlan.of(FIRST_HALF_OF_2026 + """
                action Site { from 2026-02-02 until 2026-03-13 }
                action Fair { after Site by 2 weeks every month on day 1 2 times }
                action Talk { after Site from 2026-01 every month on day 16 until 2026-04 }""");
        assertEquals("2026-04-01 2026-05-01", plan.occurrences(plan.work("Fair")));
        assertEquals("2026-03-16 2026-04-16", plan.occurrences(plan.work("Talk")));
    }

    @Test
    void endsWithTodayWhenTheActionIsOver() {
        WrittenPlan plan = WrittenPlan.on("2026-03-01", FIRST_HALF_OF_2026 + """
                action Stopped { every month on day 1 status stopped }
                action Done { until 2026-02-15 every month on day 1 status done }
                action Ends { until 2026-05-15 every month on day 1 status done }""");
        assertEquals("2026-01-01 2026-02-01 2026-03-01", plan.occurrences(plan.work("Ends")));
        assertEquals("2026-01-01 2026-02-01 2026-03-01", plan.occurrences(plan.work("Stopped")));
        assertEquals("2026-01-01 2026-02-01", plan.occurrences(plan.work("Done")));
    }

    @Test
    void findsAllThatRecurs() {
        WrittenPlan plan = WrittenPlan.of(FIRST_HALF_OF_2026 + """
                actor Office
                group Steering { meets every quarter on day 10 }
                goal Talent {
                    kpi Hired { watched by Office every quarter }
                    reflection Halfway every 2 quarters on day 1
                    reflection Single on 2026-05
                    reflection Early on 2026-05-02
                    reflection Third on 2026-Q3
                    reflection Yearly on 2027
                    reflection Undated
                }
                audience Students {
                    via website every month from 2026-05
                    via LinkedIn every month until 2026-01-31
                }
                watch environment "Policy" by Office every 2 quarters
                administration Hours since 2026-03 { every month on the first Monday }
                action Once { from 2026-02-02 }""");
        assertEquals("2026-01-10 2026-04-10", plan.occurrences(plan.named(Group.class, "Steering")));
        assertEquals("2026-01-01..2026-03-31 2026-04-01..2026-06-30", plan.occurrences(plan.named(Kpi.class, "Hired")));
        assertEquals("2026-01-01", plan.occurrences(reflection(plan, "Halfway")));
        assertEquals("2026-05-01..2026-05-31", plan.occurrences(reflection(plan, "Single")));
        assertEquals(Precision.MONTH, plan.plan().occurrences().of(reflection(plan, "Single")).getFirst().precision());
        assertEquals("2026-05-02", plan.occurrences(reflection(plan, "Early")));
        assertEquals(Precision.QUARTER, plan.plan().occurrences().of(reflection(plan, "Third")).getFirst().precision());
        assertEquals(Precision.YEAR, plan.plan().occurrences().of(reflection(plan, "Yearly")).getFirst().precision());
        assertEquals("", plan.occurrences(reflection(plan, "Undated")));
        List<ChannelUse> channels = plan.plan().view().all(ChannelUse.class);
        assertEquals("2026-05-01..2026-05-31 2026-06-01..2026-06-30", plan.occurrences(channels.getFirst()));
        assertEquals("2026-01-01..2026-01-31", plan.occurrences(channels.getLast()));
        assertEquals("2026-01-01..2026-03-31",
                plan.occurrences(plan.plan().view().all(MonitoringDuty.class).getFirst()));
        assertEquals("2026-03-02 2026-04-06 2026-05-04 2026-06-01",
                plan.occurrences(plan.named(AdministrationRule.class, "Hours")));
        assertEquals("", plan.occurrences(plan.work("Once")));
    }

    @Test
    void ordersWhatTakesPlaceBetweenTwoDays() {
        WrittenPlan plan = WrittenPlan.of(FIRST_HALF_OF_2026 + """
                action Fair { every month on day 10 }
                group Steering { meets every month on day 5 }
                action Talk { every quarter }""");
        List<Occurrence> march = plan.plan().occurrences().between(LocalDate.parse("2026-03-05"),
                LocalDate.parse("2026-03-10"));
        assertEquals(List.of("2026-01-01 QUARTER", "2026-03-05 DAY", "2026-03-10 DAY"),
                march.stream().map(found -> found.firstDay() + " " + found.precision()).toList());
        assertFalse(march.getFirst().isDay());
        assertTrue(march.getFirst().isRunning(LocalDate.parse("2026-03-31")));
        assertFalse(march.getFirst().isRunning(LocalDate.parse("2026-04-01")));
        assertFalse(march.getLast().isRunning(LocalDate.parse("2026-03-10")), "a day does not go on");
        assertEquals(2, plan.plan().occurrences().between(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-10"))
                .size());
        assertEquals(2, plan.plan().occurrences().between(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-09"))
                .size());
    }

    @Test
    void keepsNoMoreThanAnyoneCouldUseAndSaysSo() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026 to 2099 }
                action Daily { every day }
                action Weekly { every week on Monday }""");
        assertEquals(Occurrences.MOST_PER_SOURCE, plan.plan().occurrences().of(plan.work("Daily")).size());
        assertTrue(plan.plan().occurrences().truncated().contains(plan.work("Daily")));
        assertFalse(plan.plan().occurrences().truncated().contains(plan.work("Weekly")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "every month on day 31 in February", "every month until 2025-01" })
    void givesNothingForARhythmThatNeverTakesPlace(String rhythm) {
        assertOccurrences("", "", rhythm);
    }

    @Test
    void survivesAnIntervalBeyondAllPlans() {
        assertOccurrences("2026-01-05..2026-01-11", "", "every 2000000000 weeks");
    }

    private static ReflectionMoment reflection(WrittenPlan plan, String name) {
        return plan.named(ReflectionMoment.class, name);
    }

    private static void assertOccurrences(String expected, String dates, String rhythm) {
        WrittenPlan plan = WrittenPlan.of(FIRST_HALF_OF_2026 + "action Fair { " + dates + " " + rhythm + " }");
        assertEquals(expected, plan.occurrences(plan.work("Fair")));
    }
}
