/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Fin4SharesAndAmountsTest {

    @Test
    void reportsSubsidiesThatTogetherPayMoreThanAllOfTheSame() {
        AssessedText text = assess("finance {\n    subsidy S { share 60 % }\n    subsidy T { share 60 % }\n}");
        assertEquals(List.of("Subsidies S, T are for the same and together pay 120 % of it, more than 100 %. "
                + "Lower a share, or write behind \"for\" what each of them is for; one that is not "
                + "granted is \"status requested\" or \"status rejected\"."), text.messages());
        assertEquals(List.of("Subsidies S, T zijn voor hetzelfde en betalen daarvan samen 120 %, meer dan "
                + "100 %. Verlaag een aandeel, of schrijf achter \"for\" waarvoor elk van beide is; een "
                + "subsidie die niet is toegekend, is \"status requested\" of \"status "
                + "rejected\"."), text.dutchMessages());
        assertEquals(List.of("3:23"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goal G action P for G | share 60 % for P | share 60 % for P status granted | 1
            goal G action P for G | share 60 % for P | share 60 % for G                | 1
            action P { funded by S, T } | share 60 % | share 60 %                     | 1
            action P              | share 60 % for P | share 40 % for P                | 0
            action P action Q     | share 60 % for P | share 60 % for Q                | 0
            action P action Q     | share 60 % for P | share 60 % for P, Q             | 0
            action P              | share 60 % for P | share 60 % for P status rejected | 0
            action P              | share 60 % for P status requested | share 60 % for P status requested | 0
            """)
    void addsUpSubsidiesForTheSameOnly(String work, String one, String other, int findings) {
        assertEquals(findings, assess(work + " finance { subsidy S { " + one + " } subsidy T { " + other + " } }")
                .findings().size());
    }

    @Test
    void reportsANegativeBudgetWhereItStands() {
        AssessedText text = assess("""
                action Website {
                    budget -500 EUR
                }
                """);
        assertEquals(List.of("The budget of action Website is negative: -€500. Write zero or more; money that comes "
                + "in is a contribution, a subsidy or a benefit."), text.messages());
        assertEquals(List.of("Negatief bedrag voor budget bij actie Website: € -500. Vul nul of meer in; geld dat "
                + "binnenkomt is een bijdrage, een subsidie of een opbrengst."), text.dutchMessages());
        assertEquals(List.of("2:12"), text.places());
        assertEquals(Severity.ERROR, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { budget %s EUR }",
            "action A { task T { budget %s EUR } }",
            "action A { spent %s EUR }",
            "actor X action A { borne by X %s EUR }",
            "actor X { commitment money worth %s EUR }",
            "actor X { commitment in kind of 10 h at %s EUR }",
            "actor X { benefit \"b\" worth %s EUR }",
            "actor X proposition P { contribution X \"c\" worth %s EUR }",
            "proposition P { means money \"m\" worth %s EUR }",
            "actor X finance { cash X %s EUR }",
            "actor X finance { in kind X %s EUR }",
            "actor X finance { in kind X 10 h at %s EUR }",
            "finance { cost C %s EUR }",
            "finance { subsidy S %s EUR }" })
    void looksAtEveryAmountOfMoney(String text) {
        assertEquals(1, assess(text.formatted("-0.01")).messages().size());
        assertEquals(List.of(), assess(text.formatted("0")).messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action A { hours %s h }",
            "action A { takes %s days }",
            "action A { task T %s h }",
            "action A { worked %s h }",
            "actor X { capacity %s h per week }",
            "actor X { capacity %s people }",
            "actor X { commitment in kind of %s h }",
            "actor X finance { in kind X %s h }",
            "action A { progress \"pages\" %s of 12 }",
            "action A { progress %s %% }",
            "actor X action A { borne by X %s %% }",
            "finance { subsidy S { share %s %% } }" })
    void looksAtHoursAndNumbersToo(String text) {
        assertEquals(1, assess(text.formatted("-1")).messages().size());
        assertEquals(List.of(), assess(text.formatted("0")).messages());
    }

    @Test
    void saysWhatIsNegativeInBothLanguages() {
        AssessedText text = assess("action Website { hours -8 h }");
        assertEquals(List.of("Negative value for hours of action Website: -8 h. Write zero or more."), text.messages());
        assertEquals(List.of("Negatieve waarde voor uren bij actie Website: -8 h. Vul nul of meer in."),
                text.dutchMessages());
    }

    @Test
    void letsWorkOverlapItsPredecessor() {
        assertEquals(List.of(), assess("action A action B { after A by -1 week }").messages());
    }

    @Test
    void letsMeasurementsBeNegative() {
        assertEquals(List.of(), assess("goal G { kpi Margin { measured 2026-01 -3 } indicator \"m\" from -5 to 5 }")
                .messages());
    }

    @ParameterizedTest
    @CsvSource({ "100, 0", "100.01, 1", "120, 1" })
    void allowsAPercentageUpToTheWhole(String percentage, int findings) {
        assertEquals(findings, assess("finance { subsidy S { share " + percentage + " % } }").findings().size());
        assertEquals(findings, assess("action A { progress " + percentage + " % }").findings().size());
    }

    @Test
    void saysWhichPercentageIsTooHigh() {
        AssessedText text = assess("finance {\n    subsidy RegionFund { share 100.5 % }\n}");
        assertEquals(List.of("The share of the cost of subsidy RegionFund is 100.5 %, more than 100 %. "
                + "Write a percentage from 0 to 100."), text.messages());
        assertEquals(
                List.of("Percentage van meer dan 100 % voor aandeel in de kosten bij subsidie RegionFund: 100,5 %. "
                        + "Vul een percentage van 0 tot en met 100 in."),
                text.dutchMessages());
        assertEquals(List.of("2:32"), text.places());
    }

    @Test
    void letsCountedProgressPassItsTotal() {
        assertEquals(List.of(), assess("action A { progress \"members\" 14 of 12 }").messages());
    }

    @Test
    void acceptsSharesThatMakeTheWhole() {
        assertEquals(List.of(), assess("actor X actor Y actor Z action A { borne by X 33.3 %, Y 33.3 %, Z 33.4 % }")
                .messages());
    }

    @Test
    void acceptsSharesThatLeaveARest() {
        assertEquals(List.of(), assess("actor X action A { budget 100 EUR borne by X 40 % }").messages());
    }

    @Test
    void reportsSharesOverTheWhole() {
        AssessedText text = assess("""
                actor X actor Y
                action Website {
                    borne by X 60 %, Y 40.5 %
                }
                """);
        assertEquals(
                List.of("The cost shares of action Website add up to 100.5 %, more than 100 %. Lower the shares "
                        + "after \"borne by\" until they make 100 % or less."),
                text.messages());
        assertEquals(List.of("De kostenaandelen van actie Website zijn samen 100,5 %, meer dan 100 %. Verlaag de "
                + "aandelen na \"borne by\" tot ze samen hoogstens 100 % zijn."), text.dutchMessages());
        assertEquals(2, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @CsvSource({ "60, 0", "60.01, 1" })
    void weighsAmountsAndPercentagesAgainstTheBudget(String amount, int findings) {
        assertEquals(findings,
                assess("actor X actor Y action A { budget 100 EUR borne by X 40 %, Y " + amount + " EUR }")
                        .findings().size());
    }

    @Test
    void saysHowMuchIsBorneTooMuch() {
        assertEquals(
                List.of("The cost shares of action A add up to €130, more than its budget of €100. Lower the "
                        + "shares after \"borne by\", or raise the budget."),
                assess("actor X actor Y action A { budget 100 EUR borne by X 40 %, Y 90 EUR }").messages());
    }

    @Test
    void comparesNoAmountsOfDifferentCurrencies() {
        assertEquals(List.of(), assess("actor X action A { budget 100 EUR borne by X 900 USD }").messages());
    }

    @Test
    void comparesNoAmountsWithoutABudget() {
        assertEquals(List.of(), assess("actor X action A { borne by X 900 EUR }").messages());
    }

    @Test
    void callsANamelessElementByWhatItIsPartOf() {
        assertEquals(List.of("The amount of the cost share of action A is negative: -€5."),
                assess("actor X action A { borne by X -5 EUR }").findings().stream()
                        .map(finding -> finding.problem(Locale.ENGLISH)).toList());
    }

    @Test
    void holdsByElementsWithQuantitiesOrCostShares() {
        assertEquals(List.of("action A", "action B", "the cost share of action B"),
                AssessedText.evidence(new Fin4SharesAndAmounts(),
                        "actor X action A { budget 5 EUR } action B { borne by X 40 % } action C"));
    }

    @Test
    void saysWhyAndWhereTheHandbookSaysSo() {
        Finding finding = assess("action A { budget -1 EUR }").findings().getFirst();
        assertEquals("A plan whose figures contradict each other cannot be checked by a board or a funder. "
                + "(handbook 3.4)", finding.why(Locale.ENGLISH));
    }

    @Test
    void findsTheSameInOneFileAndInMany() {
        String actors = "actor X actor Y";
        String action = "action A { budget -1 EUR borne by X 60 %, Y 60 % }";
        Map<String, String> files = new TreeMap<>(Map.of("1.ecosystem", action, "2.ecosystem", actors));
        assertEquals(assess(actors + " " + action).messages(),
                AssessedText.by(new Fin4SharesAndAmounts(), files).messages());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Fin4SharesAndAmounts(), text);
    }
}
