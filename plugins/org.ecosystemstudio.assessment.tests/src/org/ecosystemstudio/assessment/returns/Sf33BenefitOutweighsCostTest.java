/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf33BenefitOutweighsCostTest {

    private static final Rule RULE = new Sf33BenefitOutweighsCost();

    @Test
    void reportsAParticipantThatPaysMoreThanItGains() {
        AssessedText text = assess("""
                actor Alpha {
                    benefit "Orders" worth 90 EUR
                }
                finance { cash Alpha 60 EUR in kind Alpha 40 EUR }
                """);
        assertEquals(List.of("Over the plan period actor Alpha gains €90 and pays €100. Lower what Alpha pays in the "
                + "finance block or behind \"borne by\", or add what else it gains: benefit \"Faster projects\" worth 5000 "
                + "EUR per year."), text.messages());
        assertEquals(List
                .of("Voor actor Alpha brengt meedoen over de planperiode € 90 op, terwijl het € 100 kost. Verlaag wat "
                        + "Alpha betaalt in het blok finance of achter \"borne by\", of voeg toe wat het nog meer oplevert: "
                        + "benefit \"Snellere projecten\" worth 5000 EUR per year."),
                text.dutchMessages());
        assertEquals(List.of("1:7"), text.places());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @CsvSource({ "100, 0", "99.99, 1" })
    void acceptsAsMuchAsItCosts(String worth, int findings) {
        assertEquals(findings, assess("actor Alpha { benefit \"Orders\" worth " + worth
                + " EUR } finance { cash Alpha 100 EUR }").findings().size());
    }

    @ParameterizedTest
    @CsvSource({ "day, 730", "week, 104.29", "month, 24", "quarter, 8", "year, 2" })
    void countsWhatComesBackOverThePlanPeriod(String unit, String times) {
        String text =
                "ecosystem Noord { period 2026-01 to 2027-12 } actor Alpha { benefit \"b\" worth 1 EUR per " + unit
                        + " } finance { cash Alpha 1000 EUR }";
        assertEquals(List.of("Over the plan period actor Alpha gains €" + times + " and pays €1,000."),
                problems(text));
        assertEquals(List.of(), problems(text.replace("1000 EUR", times + " EUR")));
    }

    @Test
    void countsPartsOfAMonth() {
        assertEquals(List.of("Over the plan period actor Alpha gains €15 and pays €1,000."), problems(
                "ecosystem Noord { period 2026-01-01 to 2026-02-15 } actor Alpha { benefit \"b\" worth 10 EUR per month } "
                        + "finance { cash Alpha 1000 EUR }"));
    }

    @Test
    void addsUpWhatIsInFigures() {
        assertEquals(List.of(), problems("actor Alpha { benefit \"Fun\" benefit \"Orders\" worth 60 EUR } "
                + "proposition P { benefit Alpha \"Time\" worth 40 EUR } finance { cash Alpha 100 EUR }"));
    }

    @Test
    void comparesEachCurrencyByItself() {
        assertEquals(List.of("Over the plan period actor Alpha gains USD 5 and pays USD 6."),
                problems("actor Alpha { benefit \"a\" worth 7 EUR benefit \"b\" worth 5 USD } "
                        + "finance { cash Alpha 7 EUR cash Alpha 6 USD cash Alpha 900 GBP }"));
        assertEquals(List.of(),
                problems("actor Alpha { benefit \"a\" worth 7 EUR } finance { cash Alpha 900 USD }"));
    }

    @Test
    void acceptsAParticipantThatPaysNothing() {
        String text = "actor Alpha { no cost benefit \"Orders\" worth 0 EUR }";
        assertEquals(List.of(), problems(text));
        assertEquals(List.of("actor Alpha"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor Alpha { benefit \"Orders\" } finance { cash Alpha 5 EUR }",
            "actor Alpha { benefit \"Orders\" worth 1 EUR }",
            "actor Alpha { involvement friend benefit \"Orders\" worth 1 EUR } finance { cash Alpha 5 EUR }" })
    void speaksOnlyOfParticipantsWithBothInFigures(String text) {
        assertEquals(List.of(), problems(text));
        assertEquals(List.of(), AssessedText.evidence(RULE, text));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(List.of(), AssessedText.unfinished(RULE, "actor Alpha { benefit \"Orders\" worth } "
                + "benefit Lost \"Orders\" worth 5 EUR finance { cash Lost 6 EUR }").messages());
    }

    private static List<String> problems(String text) {
        return assess(text).findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList();
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
