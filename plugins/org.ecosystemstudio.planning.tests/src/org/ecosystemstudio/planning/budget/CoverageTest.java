/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.WrittenPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    /**
     * The subsidy pays half of Lab, 50,000; the 60,000 that are for Lab pay the other 50,000. So 10,000 of the cash and
     * 50,000 of the subsidy pay for nothing, and nothing pays Web.
     */
    @Test
    void coversNothingElseWithMoneyThatIsForOneThing() {
        CurrencyBudget budget = budget("""
                actor A
                action Lab { budget 100000 EUR }
                action Web { budget 100000 EUR }
                finance {
                    subsidy S 100000 EUR { status granted share 50 % for Lab }
                    cash A 60000 EUR for Lab
                }""");
        assertEquals(Money.euro(50000), budget.sources().subsidyGranted());
        assertEquals(Money.euro(110000), budget.sources().certain());
        assertEquals(Money.euro(100000), budget.covered());
        assertEquals(Money.euro(100000), budget.shortfall());
        assertEquals("Web 100000", open(budget));
        assertEquals("S 50000 MORE_THAN_ITS_SHARE, cash A 10000 MORE_THAN_ITS_PURPOSE", excesses(budget));
        assertEquals(Money.euro(10000), budget.coverage().beyond());
        assertEquals(Money.euro(0), budget.coverage().free());
    }

    /** All for Lab would leave Web open: so the money that may pay either pays Web. */
    @Test
    void letsMoneyForSeveralThingsPayWhatOtherMoneyCannot() {
        CurrencyBudget budget = budget("""
                actor A actor B actor C
                action Lab { budget 10 EUR }
                action Web { budget 10 EUR }
                action Fair { budget 10 EUR }
                finance {
                    cash A 10 EUR for Lab, Web
                    cash B 10 EUR for Lab, Fair
                    cash C 10 EUR for Lab
                }""");
        assertEquals(Money.euro(30), budget.covered());
        assertEquals("", open(budget));
        assertEquals("", excesses(budget));
    }

    /** 100 + 20 + 30 cost, 60 free, 90 for Lab: Lab has 10 open, Web 20, Office 30, of which 60 are free: none is short. */
    @Test
    void paysAnythingWithFreeMoney() {
        CurrencyBudget budget = budget("""
                actor A actor B
                action Lab { budget 100 EUR }
                action Web { budget 20 EUR }
                finance { cost Office 30 EUR cash A 60 EUR cash B 90 EUR for Lab }""");
        assertEquals("Lab 10, Web 20, Office 30", open(budget));
        assertEquals(Money.euro(60), budget.coverage().free());
        assertEquals(Money.euro(90), budget.coverage().tied());
        assertEquals(Money.euro(150), budget.covered());
        assertEquals(Money.euro(0), budget.shortfall());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Talent         | Fair 7, Test 11, Pens 17, Desk 19",
            "Talent.People  | Fair 7, Site 3, Test 11, Pens 17, Desk 19",
            "Growth         | Course 5, Site 3, Test 11, Rent 13, Desk 19",
            "Lab            | Course 5, Fair 7, Site 3, Rent 13, Desk 19",
            "Skills         | Course 5, Site 3, Test 11, Rent 13, Desk 19",
            "Course         | Fair 7, Site 3, Test 11, Pens 17, Desk 19",
            "Fair.Hall      | Course 5, Site 3, Test 11, Rent 13, Desk 19",
            "Desk           | Course 5, Fair 7, Site 3, Test 11, Rent 13, Pens 17",
            "Course, Desk   | Fair 7, Site 3, Test 11, Pens 17",
            "Empty          | Course 5, Fair 7, Site 3, Test 11, Rent 13, Desk 19" })
    void knowsWhatBelongsToAPurpose(String purpose, String open) {
        CurrencyBudget budget = budget("""
                actor A
                goal Talent { subgoal People }
                goal Growth
                goal Empty
                project Lab { for Empty }
                programme line Skills
                action Site for Talent { budget 3 EUR }
                action Course for Talent.People { budget 5 EUR }
                action Fair for Growth { budget 7 EUR programme line Skills task Hall }
                action Test { budget 11 EUR project Lab }
                finance {
                    cost Rent 13 EUR for Course
                    cost Pens 17 EUR for Fair.Hall, Lab
                    cost Desk 19 EUR
                    cash A 1000 EUR for %s
                }""".replace("%s", purpose));
        assertEquals(open, open(budget));
    }

    /** Rent belongs to the lab, and so to the goal that the lab serves. */
    @Test
    void paysTheCostOfAProjectFromMoneyForItsGoal() {
        CurrencyBudget budget = budget("""
                actor A
                goal Growth
                project Lab { for Growth }
                finance { cost Rent 13 EUR for Lab cash A 20 EUR for Growth }""");
        assertEquals("", open(budget));
        assertEquals("cash A 7 MORE_THAN_ITS_PURPOSE", excesses(budget));
    }

    /** In kind 40, then the share of 30, then the subsidy of 20; of the 50 in cash 10 are needed. */
    @Test
    void leavesCashOverBeforeAllElse() {
        CurrencyBudget budget = budget("""
                actor A actor B actor C
                action Lab { budget 100 EUR borne by C 30 % }
                finance {
                    cash A 50 EUR for Lab
                    subsidy S 20 EUR { status granted for Lab }
                    in kind B 4 h at 10 EUR for Lab
                }""");
        assertEquals("cash A 40 MORE_THAN_ITS_PURPOSE", excesses(budget));
        assertEquals(Money.euro(100), budget.covered());
    }

    /**
     * What comes first stays first, also where money of the next kind has a shorter way to the cost: a goal's money goes
     * through its actions, and B's share could pay Lab only when A's money moves on to Web.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "borne by B 30 % | in kind A 10 h at 10 EUR for Talent          | B 30",
            "borne by B 100 % | in kind A 10 h at 10 EUR for Lab, Web subsidy S 100 EUR { status granted for Web } | S 100",
            "''              | subsidy S 100 EUR { status granted for Talent } cash A 10 EUR for Lab | cash A 10" })
    void paysInKindThenSharesThenSubsidiesThenCash(String share, String money, String left) {
        CurrencyBudget budget = budget("""
                actor A actor B
                goal Talent
                action Lab for Talent { budget 100 EUR %s }
                action Web { budget 100 EUR }
                finance { %s }""".formatted(share, money));
        assertEquals(left + " MORE_THAN_ITS_PURPOSE", excesses(budget));
    }

    /** C's 30 find 20 of Lab open; the 10 left may not pay Web, where C bears dollars. */
    @Test
    void leavesSharesInOtherCurrenciesOut() {
        CurrencyBudget budget = budget("""
                actor A actor C
                action Lab { budget 100 EUR borne by C 30 EUR }
                action Web { budget 100 EUR borne by C 10 USD }
                finance { in kind A 8 h at 10 EUR for Lab }""");
        assertEquals("Web 100", open(budget));
        assertEquals("C 10 MORE_THAN_ITS_PURPOSE", excesses(budget));
    }

    @Test
    void leavesMoneyOfActorsThatAreNotThereOut() {
        CurrencyBudget budget = WrittenPlan.despiteProblems("""
                action Lab { budget 100 EUR }
                finance { cash Nobody 20 EUR for Lab in kind Nobody 3 h at 10 EUR for Lab }""").plan().budget().main();
        assertEquals("Lab 100", open(budget));
    }

    /** C bears 30 of Lab and 70 of Web, of which 25 in cash: 75 beyond that, of which Lab takes 30 and Web 45. */
    @Test
    void tiesASharesMoneyToItsAction() {
        CurrencyBudget budget = budget("""
                actor C
                action Lab { budget 100 EUR borne by C 30 % }
                action Web { budget 80 EUR borne by C 70 EUR }
                action Fair { budget 10 EUR }
                finance { cash C 25 EUR }""");
        assertEquals(Money.euro(75), budget.coverage().tied());
        assertEquals(Money.euro(25), budget.coverage().free());
        assertEquals(Money.euro(90), budget.shortfall());
    }

    /** A and B bear 160 of an action of 100. */
    @Test
    void countsNoMoreSharesThanTheActionCosts() {
        CurrencyBudget budget = budget("""
                actor A actor B
                action Lab { budget 100 EUR borne by A 80 %, B 80 EUR }
                action Web { budget 100 EUR }""");
        assertEquals(Money.euro(100), budget.covered());
        assertEquals("B 60 MORE_THAN_ITS_PURPOSE", excesses(budget));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "10 EUR | for Lab       | Lab 40, Web 10", // 10 is less than 60 % of 50
            "40 EUR | for Lab       | Lab 20, Web 10", // 60 % of 50 is 30
            "40 EUR | for Lab, Web  | Lab 14, Web 10", // 60 % of 60 is 36, and Lab comes first
            "40 EUR | ''            | Lab 50, Web 10", // free
            "''     | for Web       | Lab 50, Web 4" }) // 60 % of 10
    void paysAtMostTheShareOfASubsidy(String amount, String purpose, String open) {
        CurrencyBudget budget = budget("""
                action Lab { budget 50 EUR }
                action Web { budget 10 EUR }
                finance { subsidy S %s { status granted share 60 %% %s } }""".formatted(amount, purpose));
        assertEquals(open, open(budget));
    }

    @Test
    void capsASubsidyForAllByItsShareOfAll() {
        CurrencyBudget budget = budget("""
                action Lab { budget 50 EUR }
                finance { cost Desk 10 EUR subsidy S 40 EUR { status granted share 60 % } }""");
        assertEquals(Money.euro(36), budget.covered());
        assertEquals(Money.euro(36), budget.coverage().free());
        assertEquals("S 4 MORE_THAN_ITS_SHARE", excesses(budget));
    }

    /** Only Test is in the project that names the subsidy; an action that names it goes before. */
    @Test
    void tiesASubsidyToWhatNamesIt() {
        String text = """
                project Lab { funded by S }
                action Test { budget 50 EUR project Lab }
                action Web { budget 10 EUR%s }
                finance { subsidy S 60 EUR { status granted } }""";
        assertEquals("Web 10", open(budget(text.replace("%s", ""))));
        assertEquals("Test 50", open(budget(text.replace("%s", " funded by S"))));
        assertEquals(Money.euro(60), budget("""
                project Lab { funded by S }
                action Web { budget 60 EUR }
                finance { subsidy S 60 EUR { status granted } }""").covered(), "the project has no costs to pay");
    }

    /** Granted 10 for Lab; requested 30, of which 10 fit in Lab; requested 5 that is free; 15 stay open. */
    @Test
    void knowsWhatIsStillShortWhenAllRequestedIsGranted() {
        CurrencyBudget budget = budget("""
                action Lab { budget 20 EUR }
                action Web { budget 20 EUR }
                finance {
                    subsidy G 10 EUR { status granted for Lab }
                    subsidy R 30 EUR { status requested for Lab }
                    subsidy F 5 EUR { status requested }
                }""");
        assertEquals(Money.euro(30), budget.shortfall());
        assertEquals(Money.euro(15), budget.coverage().requested());
        assertEquals(Money.euro(15), budget.shortfallIfGranted());
        assertEquals(Money.euro(35), budget.sources().subsidyRequested());
        assertEquals("", excesses(budget));
    }

    /** Of Both 7 are open, 3.50 for each goal; of Web 2. */
    @Test
    void tellsWhatIsOpenPerMainGoal() {
        CurrencyBudget budget = budget("""
                actor A
                goal Talent
                goal Growth
                action Both for Talent, Growth { budget 10 EUR }
                action Web { budget 2 EUR }
                action Paid for Talent { budget 3 EUR }
                finance { cash A 3 EUR for Both cash A 3 EUR for Paid }""");
        assertEquals("Growth 3.5, Talent 3.5, null 2", budget.coverage().openPerGoal().entrySet().stream()
                .map(entry -> (entry.getKey() == null ? null : entry.getKey().getName()) + " "
                        + entry.getValue().amount().toPlainString())
                .collect(Collectors.joining(", ")));
    }

    /** 1 EUR too little for each of 10,000 actions below 1,000 goals that stand in each other. */
    @Test
    void copesWithManyActionsBelowDeepGoals() {
        String goals = IntStream.range(0, 1000).mapToObj(number -> "goal G" + number
                + (number == 0 ? "" : " under G" + (number - 1))).collect(Collectors.joining("\n"));
        String actions = IntStream.range(0, 10_000).mapToObj(number -> "action A" + number + " for G" + number % 1000
                + " { budget 3 EUR }").collect(Collectors.joining("\n"));
        String money = IntStream.range(0, 1000).mapToObj(number -> "cash A 20 EUR for G" + number)
                .collect(Collectors.joining("\n"));
        CurrencyBudget budget = budget("actor A\n" + goals + "\n" + actions + "\nfinance {\n" + money + "\n}");
        assertEquals(Money.euro(20_000), budget.covered());
        assertEquals(Money.euro(10_000), budget.shortfall());
    }

    private static CurrencyBudget budget(String text) {
        return WrittenPlan.of(text).plan().budget().main();
    }

    private static String open(CurrencyBudget budget) {
        return budget.coverage().open().entrySet().stream()
                .map(entry -> entry.getKey().getName() + " " + entry.getValue().amount().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String excesses(CurrencyBudget budget) {
        return budget.coverage().excesses().stream().map(excess -> name(excess.source()) + " "
                + excess.amount().amount().toPlainString() + " " + excess.reason()).collect(Collectors.joining(", "));
    }

    private static String name(NamedElement source) {
        return switch (source) {
            case CashContribution cash -> "cash " + cash.getActor().getName();
            case InKindContribution kind -> "in kind " + kind.getActor().getName();
            case Actor actor -> actor.getName();
            default -> source.getName();
        };
    }
}
