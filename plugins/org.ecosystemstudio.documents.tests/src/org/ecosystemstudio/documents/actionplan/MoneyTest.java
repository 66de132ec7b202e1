/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ecosystemstudio.documents.DocumentFormat;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.values.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the plan says of money, worked out by hand. */
class MoneyTest {

    private static final String TIED = """
            actor A
            action Lab { budget 100000 EUR }
            action Web { budget 100000 EUR }
            finance {
                subsidy S "Fund" 100000 EUR { status granted share 50 % for Lab }
                cash A 60000 EUR for Lab
            }""";

    /** 14,500.50 in 2026 and 0.80 in 2027: 14,501.30. */
    @Test
    void printsEachYearAsItIs() {
        Document plan = plan(Language.ENGLISH, """
                action Fair { from 2026-03-02 until 2026-03-03 budget 14500.50 EUR }
                action Talk { from 2027-03-02 until 2027-03-03 budget 0.80 EUR }""");
        assertEquals(List.of("2026 €14,500.50", "2027 €0.80", "Total €14,501.30"),
                rows(plan, "Cost per year"));
    }

    /** Of 100 EUR on three days two fall in 2026: 66.67 and 33.33, printed as 67 and 33. */
    @Test
    void roundsYearsOfAWholeTotalSoThatTheyStillSumUp() {
        assertEquals(List.of("2026 €67", "2027 €33", "Total €100"), rows(plan(Language.ENGLISH,
                "action Long { from 2026-12-30 until 2027-01-01 budget 100 EUR }"), "Cost per year"));
    }

    /** Days from 1 October 2026 to 30 September 2027: 92 and 273 of 365; 36,500 EUR is 100 EUR a day. */
    @Test
    void printsNoCentsWhereYearsComeOutWhole() {
        assertEquals(List.of("2026 € 9.200", "2027 € 27.300", "Totaal € 36.500"), rows(plan(Language.DUTCH,
                "action Long { from 2026-10-01 until 2027-09-30 budget 36500 EUR }"), "Kosten per jaar"));
    }

    /** The subsidy pays half of Lab, and 50,000 of the 60,000 in cash the rest of it; Web stays. */
    @Test
    void saysWhatIsShortAndWhichMoneyCoversNothing() {
        Document plan = plan(Language.ENGLISH, TIED);
        String budget = text(plan, "section[aria-labelledby=budget]");
        assertTrue(budget.contains("The plan costs €200,000; €100,000 is certain. €100,000 is still to be found."),
                budget);
        assertFalse(budget.contains("All of it is covered"), budget);
        assertEquals(List.of("Cash €60,000", "Subsidies granted €50,000", "Less: money for what needs less -€10,000",
                "Certain €100,000", "Still to be found €100,000"), rows(plan, "Where the money comes from"));
        assertTrue(budget.contains("€50,000 of the subsidy Fund, which pays at most 50% of what it is for"), budget);
        assertTrue(budget.contains("€10,000 of the cash of A for Lab"), budget);
        assertTrue(
                budget.contains("Part of the money is meant for certain actions or goals, and does not pay for "
                        + "everything. Still to be paid: Web €100,000. Against that stands €0 that may be spent on "
                        + "anything, so €100,000 is still to be found."),
                budget);
        assertTrue(budget.contains("€100,000 of €200,000. Cash: €50,000; Subsidies granted: €50,000; "
                + "Not covered: €100,000."), budget);
    }

    @Test
    void saysSoInDutch() {
        String budget = text(plan(Language.DUTCH, TIED), "section[aria-labelledby=budget]");
        assertTrue(
                budget.contains("Nog te betalen: Web € 100.000. Daar staat € 0 vrij te besteden geld tegenover, dus is "
                        + "€ 100.000 nog te vinden."),
                budget);
        assertTrue(budget.contains("€ 50.000 van de subsidie Fund, die hoogstens 50% betaalt van waar zij voor is"),
                budget);
    }

    /** Of each of eight actions 1 is open; four serve Talent, four nothing; 3 are free: 8 - 3 = 5. */
    @Test
    void saysWhatIsShortPerGoalWhereManyCostsAreOpen() {
        StringBuilder model = new StringBuilder("goal Talent actor A finance { cash A 3 EUR");
        StringBuilder actions = new StringBuilder();
        for (int number = 1; number <= 8; number++) {
            model.append(" cash A 1 EUR for A").append(number);
            actions.append(" action A").append(number).append(number > 4 ? "" : " for Talent")
                    .append(" { budget 2 EUR }");
        }
        String budget = text(plan(Language.ENGLISH, model + "}" + actions), "section[aria-labelledby=budget]");
        assertTrue(budget
                .contains("Still to be paid: Talent €4; General (serves no goal) €4. Together that is €8. Against "
                        + "that stands €3 that may be spent on anything, so €5 is still to be found."),
                budget);
    }

    /** 60 spent for A and B is 30 each; with 10 for A alone that is 40 and 30 of 70. Budget: 100 for both, 20 for A. */
    @Test
    void sharesWhatIsSpentForSeveralGoalsAsItSharesTheCost() {
        assertEquals(List.of("A €70 58% €40", "B €50 42% €30", "Total €120 €70"), rows(plan(Language.ENGLISH, """
                goal A
                goal B
                action Both for A, B { budget 100 EUR spent 60 EUR on 2026-05 }
                action One for A { budget 20 EUR spent 10 EUR on 2026-05 }"""), "Cost per goal"));
    }

    /** Nothing is planned for B, yet 5 is spent on it. */
    @Test
    void namesAGoalOnWhichMoneyIsSpentThatWasNotPlanned() {
        assertEquals(List.of("A €20 100%", "B 0% €5", "Total €20 €5"), rows(plan(Language.ENGLISH, """
                goal A
                goal B
                action One for A { budget 20 EUR }
                action Other for B { spent 5 EUR on 2026-05 }"""), "Cost per goal"));
    }

    /** 10 hours of A at 75 are 750; of the 5 of B no rate is known. */
    @Test
    void saysWhatHoursWorkedAreWorthBesideTheMoneySpent() {
        String budget = text(plan(Language.ENGLISH, """
                actor A actor B
                action Lab by A { budget 1000 EUR spent 60 EUR on 2026-05 worked 10 h in 2026-05
                    worked 5 h in 2026-05 by B }
                finance { in kind A 20 h at 75 EUR }"""), "section[aria-labelledby=budget]");
        assertTrue(budget.contains("Spent in money so far: €60. Beside that, 15 hours were worked, worth €750 at the "
                + "rates of what is brought in kind. Of 5 hours of them no rate is known; those are not in that "
                + "amount."), budget);
    }

    @Test
    void doesNotValueHoursWithoutARate() {
        String budget = text(plan(Language.ENGLISH, """
                actor A
                action Lab by A { budget 1000 EUR spent 60 EUR on 2026-05 worked 10 h in 2026-05 }"""),
                "section[aria-labelledby=budget]");
        assertTrue(budget.contains("Beside that, 10 hours were worked; no rate is stated for them, so that they are "
                + "not valued."), budget);
    }

    @Test
    void saysNothingOfPurposesWhereAllIsPaid() {
        String budget = text(plan(Language.ENGLISH, """
                actor A
                action Lab { budget 100 EUR }
                finance { cash A 100 EUR for Lab }"""), "section[aria-labelledby=budget]");
        assertTrue(budget.contains("All of it is covered."), budget);
        assertFalse(budget.contains("covers nothing") || budget.contains("Still to be paid"), budget);
    }

    /** A bears 30 of 100, of which 20 in cash, so 10 more; B bears 50, all in kind (5 hours at 20 make 100). */
    @Test
    void showsHowSharesAreSetOffAgainstMoney() {
        Document plan = plan(Language.ENGLISH, """
                actor A actor B
                action Lab { budget 100 EUR borne by A 30 %, B 50 EUR }
                finance { cash A 20 EUR in kind B 5 h at 20 EUR }""");
        assertEquals(List.of("A €20 €10 €30", "B €100 5 hours €100",
                "Total €20 €100 €10 €130"), rows(plan, "Who bears what"));
        assertTrue(text(plan, "section[aria-labelledby=budget]").contains(
                "What an actor has agreed to bear of actions is paid first from its cash"), plan.text());
    }

    /** All that is agreed of actions is paid from cash, so no column is needed; subsidies count with who grants them. */
    @Test
    void countsSubsidiesAmongWhatIsBorneAndShowsNoColumnOfZeros() {
        Document plan = plan(Language.ENGLISH, """
                actor A actor B
                action Lab { budget 100 EUR borne by A 10 EUR }
                finance { cash A 20 EUR subsidy Fund 70 EUR { provider B status granted } }""");
        assertEquals(List.of("A €20 €20", "B €70 €70", "Total €20 €70 €90"), rows(plan, "Who bears what"));
        assertTrue(text(plan, "section[aria-labelledby=budget]").contains("What actors have agreed to bear of actions "
                + "is part of their cash and their contributions in kind."), plan.text());
    }

    private static Document plan(Language language, String model) {
        return Jsoup.parse(TestPlans.write(TestPlans.of(model), language, DocumentFormat.HTML));
    }

    private static List<String> rows(Document plan, String caption) {
        Element table = plan.select("caption").stream().filter(found -> found.text().equals(caption)).findFirst()
                .orElseThrow().parent();
        return table.select("tbody tr").eachText().stream().map(MoneyTest::plain).toList();
    }

    private static String text(Document document, String query) {
        return plain(document.select(query).text());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
