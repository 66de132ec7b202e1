/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.driving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Sf63PlanIsFundedTest {

    private static final Rule RULE = new Sf63PlanIsFunded();

    private static final String FUNDER = "actor Beta { role funder } ";

    @Test
    void namesWhatSomebodyCommittedAndTheFinanceBlockDoesNotHold() {
        AssessedText text = AssessedText.by(new Sf63PlanIsFunded(),
                "actor Alpha { commitment money 2026-01 worth 100 EUR } action Hall { budget 100 EUR }");
        assertEquals(List.of("What is committed in the finance block covers €0 of the planned cost of €100: "
                + "€100 is missing. Actor Alpha has committed itself to €100 that is not in the finance "
                + "block: add it there, for example \"cash Alpha 100 EUR\"; and add who brings what is "
                + "missing then, or lower a \"budget\"."),
                text.messages());
        assertEquals(List.of("Wat in het blok finance is toegezegd, dekt € 0 van de geplande kosten van € "
                + "100: er ontbreekt € 100. Actor Alpha heeft € 100 toegezegd die niet in het blok finance "
                + "staat: voeg die daar toe, bijvoorbeeld \"cash Alpha 100 EUR\"; en voeg toe wie inbrengt "
                + "wat er dan nog ontbreekt, of verlaag een \"budget\"."), text.dutchMessages());
    }

    @Test
    void reportsTheGap() {
        AssessedText text = assess("""
                actor Alpha
                action Hall { budget 40000 EUR }
                finance {
                    cash Alpha 10000.50 EUR
                    in kind Alpha 10 h at 75 EUR
                }
                """);
        assertEquals(List.of("What is committed covers €10,750.50 of the planned cost of €40,000: €29,249.50 is "
                + "missing. Add to \"finance\" who brings the rest, for example \"cash Alpha 29249.5 "
                + "EUR\", or lower a \"budget\"."),
                text.messages());
        assertEquals(List.of("Wat is toegezegd dekt € 10.750,50 van de geplande kosten van € 40.000: er ontbreekt € "
                + "29.249,50. Voeg aan \"finance\" toe wie de rest inbrengt, bijvoorbeeld \"cash Alpha "
                + "29249.5 EUR\", of verlaag een \"budget\"."),
                text.dutchMessages());
        assertEquals(List.of("3:1"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void doesNotCountASubsidyThatIsOnlyRequested() {
        AssessedText text = assess("ecosystem E actor Alpha " + FUNDER + "finance { cost Hall 100 EUR cash Alpha 60 "
                + "EUR subsidy S 40 EUR { status requested } }");
        assertEquals(List.of("What is committed covers €60 of the planned cost of €100: €40 is missing while €40 of "
                + "subsidy is requested but not granted. Write \"status granted\" in the subsidy when it "
                + "is, add to \"finance\" who else brings the rest, for example \"cash Beta 40 EUR\", or "
                + "lower a \"budget\"."),
                text.messages());
        assertEquals(List.of("Wat is toegezegd dekt € 60 van de geplande kosten van € 100: er ontbreekt € 40, terwijl "
                + "€ 40 aan subsidie is aangevraagd maar niet toegekend. Schrijf \"status granted\" in de "
                + "subsidie zodra die is toegekend, voeg aan \"finance\" toe wie de rest inbrengt, "
                + "bijvoorbeeld \"cash Beta 40 EUR\", of verlaag een \"budget\"."),
                text.dutchMessages());
    }

    @ParameterizedTest
    @CsvSource({ "39.99, 1", "40, 0", "41, 0" })
    void comparesToTheCent(String subsidy, int findings) {
        assertEquals(findings, assess("actor A finance { cost Hall 100 EUR cash A 60 EUR subsidy S " + subsidy
                + " EUR { status granted } }").findings().size());
    }

    @Test
    void comparesEachCurrencyByItself() {
        assertEquals(List.of("What is committed covers USD 0 of the planned cost of USD 50: USD 50 is missing."),
                assess("actor A finance { cost Hall 50 USD cash A 60 EUR }").findings().stream()
                        .map(finding -> finding.problem(Locale.ENGLISH)).toList());
        assertEquals(2, assess("actor A finance { cost Hall 50 USD cost Lab 61 EUR cash A 60 EUR }").findings().size());
    }

    @Test
    void reportsThatThereIsNoFunder() {
        AssessedText text = assess("ecosystem E\nactor Alpha");
        assertEquals(List.of("Nobody brings money: there is no funder. Add who pays, for example \"finance { cash "
                + "Alpha 5000 EUR }\", or give an actor the role: role funder expects \"pays a part of the "
                + "plan\"."),
                text.messages());
        assertEquals(List.of("Niemand brengt geld in: er is geen financier. Voeg toe wie betaalt, bijvoorbeeld "
                + "\"finance { cash Alpha 5000 EUR }\", of geef een actor de rol: role funder expects "
                + "\"betaalt een deel van het plan\"."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor A { role funder }",
            "ecosystem E actor A { involvement outside role financier }",
            "actor A { commitment money 2026-01 }",
            "actor A { commitment membership worth 10 EUR }",
            "actor A finance { cash A 1 EUR }",
            "actor A finance { cash A 1 USD }",
            "actor A action X { budget 10 EUR borne by A 100 % }" })
    void acceptsWhoeverBringsMoney(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor A"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "status granted", "granted 2026-01", "status requested granted 2026-01" })
    void takesAGrantedSubsidyForMoney(String property) {
        String text = "ecosystem E finance { subsidy S { " + property + " } }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("subsidy S"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor A { commitment letter 2026-01 }",
            "actor A { commitment money worth 0 EUR }",
            "actor A { commitment in kind worth 10 EUR }",
            "actor A { kind investor }",
            "actor A { role funder for P } project P",
            "actor A finance { cash A 0 EUR }",
            "actor A finance { in kind A 10 EUR }",
            "actor A finance { subsidy S }",
            "actor A finance { subsidy S { status requested } }",
            "actor A finance { subsidy S { status available granted 2026-01 } }",
            "actor A finance { subsidy S { status rejected granted 2026-01 } }" })
    void asksForMoreThanPromises(String text) {
        assertEquals(1, assess(text).findings().size());
    }

    @Test
    void speaksOfAnEcosystemOnly() {
        assertEquals(1, assess("ecosystem E").findings().size());
        assertEquals(1, assess("actor A").findings().size());
        assertEquals(List.of(), assess("goal G").messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, "goal G"));
    }

    @Test
    void saysNothingOfMoneyWithoutAnEcosystem() {
        assertEquals(List.of(), assess("action X { budget 10 EUR }").messages());
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(2, AssessedText.unfinished(RULE, "actor A finance { cost C 10 EUR cash Unknown 10 EUR }")
                .findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
