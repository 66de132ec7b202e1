/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;

/** What subsidies are used for on 15 June 2026, a Monday. */
class SubsidyUseTest {

    @Test
    void isForTheWorkThatNamesItAndTheCostsForThat() {
        SubsidyUse use = use("""
                action Lab { funded by Fund }
                action Web
                finance { cost Rent 100 EUR for Lab cost Desk 50 EUR subsidy Fund 500 EUR }""");
        assertEquals("Lab Rent", names(use));
    }

    @Test
    void isForAllWorkWhenItIsForNothingInParticular() {
        assertEquals("Lab Web Desk", names(use(
                "action Lab action Web finance { cost Desk 50 EUR subsidy Fund 500 EUR }")));
    }

    /** 14 and 15 June and 16 to 23 June: 2 of 10 days; of the 8 working days Monday the 15th has passed. */
    @Test
    void countsAsDueWhatIsPlannedUntilToday() {
        Realisation lab = use("""
                action Lab { from 2026-06-14 until 2026-06-23 hours 70 h budget 1000 EUR }
                finance { subsidy Fund 500 EUR }""").total();
        assertEquals(Money.euro(1000), lab.planned().cost());
        assertEquals(Money.euro(200), lab.due().cost());
        assertEquals(0, new BigDecimal("70").compareTo(lab.planned().hours()));
        assertEquals(0, new BigDecimal("10").compareTo(lab.due().hours()));
        assertEquals(Money.euro(800), lab.ahead().cost());
    }

    /** Ten times from March to December, four of them until today. */
    @Test
    void countsRecurringWorkByItsTimes() {
        Realisation talks = use("""
                ecosystem E { period 2026-03 to 2026-12 }
                action Talks { every month on day 1 hours 50 h budget 1000 EUR }
                finance { subsidy Fund 500 EUR }""").total();
        assertEquals(Money.euro(400), talks.due().cost());
        assertEquals(0, new BigDecimal("20").compareTo(talks.due().hours()));
    }

    /** 365 days: 92 in 2026, 273 in 2027, at 100 EUR a day; none has come. */
    @Test
    void reportsCalendarYearsWhenNoPeriodIsStated() {
        SubsidyUse use = use("""
                action Long { from 2026-10-01 until 2027-09-30 budget 36500 EUR }
                action Loose { budget 10 EUR spent 4 EUR }
                finance { subsidy Fund 500 EUR }""");
        assertEquals("YEAR 2026-01-01 9200 EUR, YEAR 2027-01-01 27300 EUR, UNDATED null 10 EUR", periods(use));
        assertEquals(Money.euro(4), use.periods().getLast().realisation().recorded().cost());
    }

    @Test
    void reportsTheStatedPeriodAndWhatFallsOutsideOfIt() {
        SubsidyUse use =
                use("""
                        action Long { from 2025-12-22 until 2027-01-10 budget 38500 EUR worked 5 h in 2025-12 spent 7 EUR on 2026-05-02 }
                        finance { subsidy Fund 500 EUR { period 2026 } }""");
        assertEquals("STATED 2026-01-01 36500 EUR, OUTSIDE null 2000 EUR", periods(use));
        assertEquals(Money.euro(7), use.periods().getFirst().realisation().recorded().cost());
        assertEquals(new BigDecimal("5"), use.periods().getLast().realisation().recorded().hours());
    }

    /**
     * Of 385 days at 100 EUR 365 fall in 2026, of 7 EUR spent before it and 9 EUR in it the 9 EUR. Of work that is done
     * only what was spent in the period is paid for.
     */
    @Test
    void paysNothingForWhatFallsOutsideOfItsPeriod() {
        SubsidyUse use = use("""
                action Long { from 2025-12-22 until 2027-01-10 budget 38500 EUR
                    spent 7 EUR on 2025-12-30 spent 9 EUR on 2026-05-02 }
                action Done { from 2026-01-01 until 2026-02-01 budget 50 EUR status done
                    spent 20 EUR on 2025-12-31 spent 30 EUR on 2026-01-31 }
                finance { subsidy Fund 50000 EUR { period 2026 share 50 % } }""");
        assertEquals(Money.euro(36550), use.within().planned().cost());
        assertEquals(Money.euro(39), use.within().recorded().cost());
        assertEquals(Money.euro(36530), use.expectedWithin().cost());
        assertEquals(Money.euro(2000), use.costOutside());
    }

    @Test
    void paysForAllWhenItStatesNoPeriod() {
        SubsidyUse use = use("""
                action Long { from 2025-12-22 until 2027-01-10 budget 38500 EUR }
                finance { subsidy Fund 500 EUR }""");
        assertEquals(use.total(), use.within());
        assertEquals(Money.euro(0), use.costOutside());
    }

    @Test
    void countsRecordsOfTasksUntilTodayInItsOwnCurrency() {
        Realisation lab = use("""
                action Lab {
                    worked 3 h in 2026-06 worked 9 h in 2026-07 spent 20 USD on 2026-05-01
                    task Build { worked 2 h in 2026-05 spent 30 EUR on 2026-05-01 }
                }
                finance { subsidy Fund 500 EUR }""").total();
        assertEquals(new BigDecimal("5"), lab.recorded().hours());
        assertEquals(Money.euro(30), lab.recorded().cost());
    }

    /** Late: the 1000 planned. Over: 700 recorded and 500 to come. Done: the 900 recorded, although 1000 were planned. */
    @Test
    void expectsOfOpenWorkWhatIsPlannedOrMoreAndOfClosedWorkWhatIsRecorded() {
        SubsidyUse use =
                use("""
                        action Late { from 2026-06-14 until 2026-06-17 budget 1000 EUR spent 300 EUR on 2026-06-14 status going }
                        action Over { from 2026-06-14 until 2026-06-17 budget 1000 EUR spent 700 EUR on 2026-06-14 status going }
                        action Done { from 2026-06-14 until 2026-06-17 budget 1000 EUR spent 900 EUR on 2026-06-14 status done }
                        finance { subsidy Fund 500 EUR }""");
        assertEquals(Money.euro(3100), use.expected().cost());
    }

    @Test
    void tellsWhatIsNotRecorded() {
        SubsidyUse use = use("""
                action Lab { from 2026-05-01 until 2026-07-01 hours 40 h budget 1000 EUR spent 1 EUR on 2026-06-01 }
                action Web { from 2026-07-01 until 2026-08-01 hours 40 h budget 1000 EUR }
                finance { subsidy Fund 500 EUR }""");
        assertTrue(use.work().getFirst().realisation().lacksHours());
        assertFalse(use.work().getFirst().realisation().lacksCost());
        assertFalse(use.work().getLast().realisation().lacksHours());
    }

    @Test
    void paysItsShareAndNeverMoreThanItsAmount() {
        SubsidyUse use = use("""
                action Lab { budget 2000 EUR funded by Fund }
                finance { subsidy Fund 600 EUR { share 40 % granted 2026-01-01 } }""");
        assertTrue(use.granted());
        assertEquals(Money.euro(600), use.amount());
        assertEquals(Optional.of(Money.euro(400)), use.partOf(Money.euro(1000)));
        assertEquals(Optional.of(Money.euro(600)), use.partOf(Money.euro(2000)));
        assertEquals(Optional.empty(),
                use("finance { subsidy Fund 600 EUR }").partOf(Money.euro(1000)));
    }

    private static SubsidyUse use(String model) {
        List<SubsidyUse> uses = WrittenPlan.of(model).plan().subsidies();
        assertEquals(1, uses.size());
        return uses.getFirst();
    }

    private static String names(SubsidyUse use) {
        return use.work().stream().map(work -> work.element().getName()).collect(Collectors.joining(" "));
    }

    private static String periods(SubsidyUse use) {
        return use.periods().stream().map(part -> part.period().kind() + " " + part.period().firstDay() + " "
                + part.realisation().planned().cost()).collect(Collectors.joining(", "));
    }
}
