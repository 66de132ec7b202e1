/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

    @Test
    void addsActionsAndCostsOutsideOfThem() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site { budget 8000 EUR }
                action Fair { budget 2000.50 EUR }
                action Talk
                finance { cost Office 1000 EUR cost Print 99.50 EUR for Fair }""");
        CurrencyBudget budget = plan.plan().budget().main();
        assertEquals(Money.valueOf("11100 EUR"), budget.plannedCost());
        assertEquals(Money.valueOf("2000.50 EUR"), budget.costOf(plan.work("Fair")));
        assertEquals(Money.valueOf("0 EUR"), budget.costOf(plan.work("Talk")));
        assertEquals(Money.valueOf("99.50 EUR"), budget.costOf(plan.named(Cost.class, "Print")));
        assertEquals("Fair Site Office Print",
                budget.costs().stream().map(line -> line.element().getName()).collect(Collectors.joining(" ")));
    }

    @Test
    void takesTheBudgetOfASubprojectAsTheFrameOfItsTasks() {
        WrittenPlan plan = WrittenPlan.of("""
                action Frame { budget 1000 EUR task A { budget 300 EUR } task B { budget 300 EUR } }
                action Sum { task C { budget 300 EUR } task D { budget 400 EUR } }
                action Exact { budget 500 EUR task E { budget 500 EUR } }
                action Over { budget 500 EUR task F { budget 501 EUR } task G }""");
        CurrencyBudget budget = plan.plan().budget().main();
        assertEquals(Money.euro(1000), budget.costOf(plan.work("Frame")));
        assertEquals(Money.euro(700), budget.costOf(plan.work("Sum")));
        assertEquals(Money.euro(500), budget.costOf(plan.work("Exact")));
        assertEquals(Money.euro(501), budget.costOf(plan.work("Over")));
        assertEquals(Money.euro(2701), budget.plannedCost());
        assertEquals("Over", WrittenPlan.names(budget.overruns()));
    }

    @Test
    void countsOfStoppedWorkOnlyWhatWasSpent() {
        WrittenPlan plan = WrittenPlan.of("""
                actor Alfa
                action Halted {
                    budget 5000 EUR status stopped spent 1200 EUR on 2026-02 borne by Alfa 4000 EUR
                    task Part { budget 900 EUR spent 300 EUR on 2026-02 }
                }
                action Empty { budget 700 EUR status stopped }
                action Going { task Kept { budget 400 EUR }
                    task Left { budget 600 EUR status stopped spent 50 EUR } }""");
        CurrencyBudget budget = plan.plan().budget().main();
        // Halted 1200 + 300, Empty nothing, Going 400 + 50.
        assertEquals(Money.euro(1500), budget.costOf(plan.work("Halted")));
        assertEquals(Money.euro(0), budget.costOf(plan.work("Empty")));
        assertEquals(Money.euro(450), budget.costOf(plan.work("Going")));
        assertEquals(Money.euro(1950), budget.plannedCost());
        assertEquals(Money.euro(1500), budget.bearers().getFirst().shares());
        assertEquals(Money.euro(450), budget.shortfall());
    }

    @Test
    void sharesCostEquallyByMainGoalsToTheLastCent() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Talent { subgoal Trainees { subgoal Interns } subgoal Fame }
                goal Growth
                goal Homes under Growth
                goal Rest
                goal Nothing
                action Three for Talent.Trainees.Interns, Growth, Rest { budget 100 EUR }
                action Same for Talent, Talent.Fame, Talent.Trainees { budget 10 EUR }
                action None { budget 7 EUR }
                finance { cost Office 5 EUR for Homes cost Hall 3 EUR for Three cost Tax 2 EUR }""");
        CurrencyBudget budget = plan.plan().budget().main();
        assertEquals("Growth 39.33, Rest 34.33, Talent 44.34, - 9", text(budget.perGoal()));
        assertEquals(Money.euro(127), budget.plannedCost());
        assertEquals(budget.plannedCost(), budget.perGoal().values().stream().reduce(Money::plus).orElseThrow());
    }

    @Test
    void countsCostForGoalsInACycleAsServingNone() {
        WrittenPlan plan = WrittenPlan.of("""
                goal A under B
                goal B under A
                goal C under B
                action Site for C, A { budget 100 EUR }""");
        assertEquals("- 100", text(plan.plan().budget().main().perGoal()));
    }

    @Test
    void servesTheGoalsOfAProjectOrOfATasksAction() {
        WrittenPlan plan = WrittenPlan.of("""
                goal Talent
                goal Growth
                project Lab { for Growth }
                action Traineeship for Talent { task Design }
                finance { cost Rent 100 EUR for Lab cost Pens 10 EUR for Traineeship.Design }""");
        assertEquals("Growth 100, Talent 10", text(plan.plan().budget().main().perGoal()));
    }

    @Test
    void spreadsCostOverYearsByDays() {
        // 31 December and 1 to 9 January: one tenth and nine tenths.
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026-01 to 2027-12 }
                action Turn { from 2026-12-31 until 2027-01-09 budget 1000 EUR }
                action Due { until 2027-03-31 budget 50 EUR }
                action Undated { budget 7 EUR }
                action Yearly { every year in October budget 20 EUR }
                finance { cost Office 730 EUR cost Hall 5 EUR 2028-Q1 }""");
        CurrencyBudget budget = plan.plan().budget().main();
        // Turn 100 and 900, Due 50 in 2027, Yearly 10 and 10, Office 365 and 365 days.
        assertEquals("{2026=475 EUR, 2027=1325 EUR, 2028=5 EUR, null=7 EUR}", budget.perYear().toString());
        assertEquals(budget.plannedCost(), budget.perYear().values().stream().reduce(Money::plus).orElseThrow());
    }

    @Test
    void spreadsWhatRecursByItsTimes() {
        // Fair once a year. Session on 30 November, 30 December and 30 January: two thirds and a third of 100 EUR, the
        // cent that is left to the year with the largest remainder: 66.67 and 33.33.
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026 to 2027 }
                action Fair { every year in October hours 100 h budget 20000 EUR }
                action Session { every month on day 30 3 times from 2026-11-30 budget 100 EUR }""");
        CurrencyBudget budget = plan.plan().budget().main();
        assertEquals("{2026=10000 EUR, 2027=10000 EUR}",
                budget.costLines().get(plan.work("Fair")).perYear().toString());
        assertEquals("{2026=66.67 EUR, 2027=33.33 EUR}",
                budget.costLines().get(plan.work("Session")).perYear().toString());
        assertEquals("{2026=10066.67 EUR, 2027=10033.33 EUR}", budget.perYear().toString());
    }

    @Test
    void leavesOutYearsInWhichNothingTakesPlace() {
        WrittenPlan plan = WrittenPlan.of("""
                ecosystem North { period 2026 to 2028 }
                action Congress { every 2 years in May budget 30 EUR }""");
        assertEquals("{2026=15 EUR, 2028=15 EUR}", plan.plan().budget().main().perYear().toString());
    }

    @Test
    void spreadsOverAllOfAYearBetweenTwo() {
        WrittenPlan plan = WrittenPlan.of("action Long { from 2026-12-31 until 2028-01-01 budget 367 EUR }");
        assertEquals("{2026=1 EUR, 2027=365 EUR, 2028=1 EUR}", plan.plan().budget().main().perYear().toString());
    }

    @Test
    void tellsWhatEachActorBringsAndBears() {
        WrittenPlan plan = WrittenPlan.of("""
                actor Alfa actor Beta actor Gamma actor Delta actor Idle
                action Site { budget 8000 EUR borne by Alfa 25 %, Gamma 500 EUR }
                action Fair { task Hall { budget 1000 EUR } borne by Alfa 12.5 % }
                finance {
                    cash Alfa 2000 EUR
                    cash Beta 100 EUR
                    cash Beta 50 EUR
                    in kind Beta 20 h at 75 EUR
                    in kind Beta 300 EUR
                    in kind Delta 3 days
                }""");
        CurrencyBudget budget = plan.plan().budget().main();
        assertEquals("Alfa 2000 0 0 0 2125 | 2125, Beta 150 1800 20 0 0 | 1950, Delta 0 0 24 24 0 | 0, "
                + "Gamma 0 0 0 0 500 | 500",
                budget.bearers().stream().map(BudgetTest::text)
                        .collect(Collectors.joining(", ")));
        assertEquals(Money.euro(2150), budget.sources().cash());
        assertEquals(Money.euro(1800), budget.sources().inKind());
        assertEquals(Money.euro(625), budget.sources().sharesBeyond());
        assertEquals(Money.euro(4575), budget.covered());
        assertEquals(Money.euro(4425), budget.shortfall());
    }

    @Test
    void hasNoShortfallWhenMoreIsCoveredThanPlanned() {
        CurrencyBudget budget = WrittenPlan.of("""
                actor Alfa
                action Site { budget 100 EUR }
                finance { cash Alfa 101 EUR }""").plan().budget().main();
        assertEquals(Money.euro(0), budget.shortfall());
        assertEquals(Money.euro(101), budget.covered());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "status granted                      | 5000 | 0",
            "granted 2026-02-01                  | 5000 | 0",
            "status requested granted 2026-02-01 | 5000 | 0",
            "status requested                    | 0    | 5000",
            "requested 2026-01-15                | 0    | 5000",
            "status available                    | 0    | 0",
            "status available granted 2026-02-01 | 0    | 0",
            "status rejected requested 2026-01-15 granted 2026-02-01 | 0 | 0",
            "description \"Perhaps\"             | 0    | 0" })
    void countsASubsidyByWhereItStands(String standing, long granted, long requested) {
        Sources sources = WrittenPlan.of("finance { subsidy Fund 5000 EUR { " + standing + " } }").plan().budget()
                .main().sources();
        assertEquals(Money.euro(granted), sources.subsidyGranted());
        assertEquals(Money.euro(requested), sources.subsidyRequested());
        assertEquals(Money.euro(granted), sources.certain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                      | 444",
            "for Site                | 40",
            "for Talent              | 44",
            "for Lab                 | 400",
            "for Rent                | 0",
            "for Site, Lab           | 440" })
    void takesTheShareOfASubsidyWithoutAmountOfWhatItIsFor(String purpose, long amount) {
        Money granted = WrittenPlan.of("""
                goal Talent { subgoal Trainees }
                project Lab
                action Site for Talent { budget 100 EUR }
                action Course for Talent.Trainees { budget 10 EUR }
                action Test { budget 1000 EUR project Lab }
                action Rent
                finance { subsidy Fund { status granted share 40 % %s } }""".replace("%s", purpose)).plan().budget()
                .main().sources().subsidyGranted();
        assertEquals(Money.euro(amount), granted);
    }

    @Test
    void listsWhatEachSubsidyCountsFor() {
        CurrencyBudget budget = WrittenPlan.of("""
                action Site { budget 100 EUR }
                finance {
                    subsidy Most 500 EUR { status granted share 40 % }
                    subsidy Perhaps 30 EUR { requested 2026-01-15 }
                    subsidy Never 70 EUR { status rejected }
                    subsidy Abroad 10 USD { status granted }
                }""").plan().budget().main();
        assertEquals("Most 40 EUR true, Perhaps 30 EUR false", budget.subsidies().stream()
                .map(counted -> counted.subsidy().getName() + " " + counted.amount() + " " + counted.isGranted())
                .collect(Collectors.joining(", ")));
    }

    @Test
    void findsTheActionsThatNameTheSubsidyThatPaysThem() {
        Money granted = WrittenPlan.of("""
                action Site { budget 100 EUR funded by Fund }
                action Course { budget 10 EUR }
                finance { subsidy Fund { status granted share 40 % } subsidy Other { status granted } }""").plan()
                .budget().main().sources().subsidyGranted();
        assertEquals(Money.euro(40), granted);
    }

    @Test
    void addsWhatIsSpentUntilToday() {
        WrittenPlan plan = WrittenPlan.of("""
                action Site {
                    spent 100 EUR on 2026-06-15
                    spent 10 EUR
                    spent 1000 EUR on 2026-06-16
                    task Design { spent 5.50 EUR on 2026-06 }
                }
                action Fair""");
        CurrencyBudget budget = plan.plan().budget().main();
        assertEquals(Money.valueOf("115.50 EUR"), budget.spent());
        assertEquals(Money.valueOf("115.50 EUR"), budget.spentOn(plan.action("Site")));
        assertEquals(Money.euro(0), budget.spentOn(plan.action("Fair")));
    }

    @Test
    void keepsCurrenciesApart() {
        WrittenPlan plan = WrittenPlan.of("""
                actor Alfa actor Beta
                action Site { budget 100 EUR task Hosting { budget 30 USD } borne by Beta 50 % }
                action Fair { budget 50 CHF spent 5 GBP }
                finance { cash Alfa 10 USD in kind Alfa 2 h at 10 SEK subsidy Fund 5 NOK { status granted } }""");
        Budget budget = plan.plan().budget();
        assertTrue(budget.isMixed());
        assertEquals("EUR CHF GBP NOK SEK USD", budget.currencies().stream()
                .map(found -> found.currency().getCurrencyCode()).collect(Collectors.joining(" ")));
        assertEquals(Money.euro(100), budget.main().plannedCost());
        CurrencyBudget dollars = budget.in(Currency.getInstance("USD")).orElseThrow();
        assertEquals(Money.valueOf("30 USD"), dollars.plannedCost());
        assertEquals(Money.valueOf("15 USD"), dollars.bearers().getLast().shares());
        assertEquals(Money.valueOf("10 USD"), dollars.sources().cash());
        assertEquals(Money.valueOf("5 USD"), dollars.shortfall(), "30 less 10 in cash and 15 borne");
        assertEquals(Money.valueOf("5 GBP"), budget.in(Currency.getInstance("GBP")).orElseThrow().spent());
        assertEquals(Money.valueOf("5 NOK"), budget.in(Currency.getInstance("NOK")).orElseThrow().covered());
        assertEquals(Money.valueOf("20 SEK"), budget.in(Currency.getInstance("SEK")).orElseThrow().covered());
        assertTrue(budget.in(Currency.getInstance("JPY")).isEmpty());
    }

    @Test
    void isZeroEuroWithoutAmounts() {
        Budget budget = WrittenPlan.of("action Site").plan().budget();
        assertFalse(budget.isMixed());
        assertEquals(Money.euro(0), budget.main().plannedCost());
        assertEquals(Money.euro(0), budget.main().shortfall());
        assertEquals(Money.euro(0), budget.main().spent());
        assertEquals(Map.of(), budget.main().perGoal());
    }

    @Test
    void speaksTheOnlyCurrencyThereIs() {
        Budget budget = WrittenPlan.of("action Site { budget 5 USD }").plan().budget();
        assertFalse(budget.isMixed());
        assertEquals(Money.valueOf("5 USD"), budget.main().plannedCost());
    }

    private static String text(Map<Goal, Money> perGoal) {
        return perGoal.entrySet().stream().map(entry -> (entry.getKey() == null ? "-" : entry.getKey().getName()) + " "
                + entry.getValue().amount().toPlainString()).collect(Collectors.joining(", "));
    }

    private static String text(Bearer bearer) {
        return bearer.actor().getName() + " " + number(bearer.cash().amount()) + " " + number(bearer.inKind().amount())
                + " " + number(bearer.inKindHours()) + " " + number(bearer.unvaluedHours()) + " "
                + number(bearer.shares().amount()) + " | " + number(bearer.total().amount());
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
