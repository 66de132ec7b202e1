/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fin1CostIsCoveredTest {

    private static final Rule RULE = new Fin1CostIsCovered();

    @Test
    void namesWhatSomebodyCommittedAndTheFinanceBlockDoesNotHold() {
        String text = "actor Alpha { commitment letter 2026-01 worth 30 EUR commitment money 2026-02 worth 25 EUR } "
                + "action Hall { budget 100 EUR } finance { cash Alpha 10 EUR }";
        assertEquals(List.of("Actor Alpha has committed itself to €20 that is not in the finance block: add "
                + "it there, for example \"cash Alpha 20 EUR\"; and add who brings what is missing then, "
                + "or lower a \"budget\"."),
                remedies(text));
        assertEquals(List.of("Het plan kost € 100; geld, inzet in natura en alle subsidies, toegekend of nog "
                + "niet, zijn samen € 10: er ontbreekt € 90. Actor Alpha heeft € 20 toegezegd die niet in "
                + "het blok finance staat: voeg die daar toe, bijvoorbeeld \"cash Alpha 20 EUR\"; en voeg "
                + "toe wie inbrengt wat er dan nog ontbreekt, of verlaag een "
                + "\"budget\"."), assess(text).dutchMessages());
        assertEquals(1, assess(text.replace("cash Alpha 10", "cash Alpha 30")).findings().size());
    }

    @Test
    void reportsTheGap() {
        AssessedText text = assess("""
                ecosystem E
                actor Alpha
                action Hall { budget 40000 EUR }
                finance {
                    cash Alpha 25000 EUR
                }
                """);
        assertEquals(List.of("The plan costs €40,000; cash, means in kind and all subsidies, granted or not "
                + "yet, make €25,000: €15,000 is missing. Add to \"finance\" who brings the rest, for "
                + "example \"cash Alpha 15000 EUR\", or lower a \"budget\"."),
                text.messages());
        assertEquals(List.of("Het plan kost € 40.000; geld, inzet in natura en alle subsidies, toegekend of "
                + "nog niet, zijn samen € 25.000: er ontbreekt € 15.000. Voeg aan \"finance\" toe wie de "
                + "rest inbrengt, bijvoorbeeld \"cash Alpha 15000 EUR\", of verlaag een \"budget\"."),
                text.dutchMessages());
        assertEquals(List.of("4:1"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void standsAtTheWholeWhereThereIsNoFinanceBlock() {
        AssessedText text = assess("ecosystem E\naction Hall { budget 10 EUR }");
        assertEquals(List.of("1:11"), text.places());
        assertEquals(List.of("The plan costs €10; cash, means in kind and all subsidies, granted or not yet, "
                + "make €0: €10 is missing. Add to \"finance\" who brings the rest, for example \"cash "
                + "Alpha 10 EUR\", or lower a \"budget\"."),
                text.messages());
        String borne = "ecosystem E actor A action Hall { budget 10 EUR borne by A 100 % }";
        assertEquals(List.of(), assess(borne).messages());
        assertEquals(List.of("ecosystem E"), AssessedText.evidence(RULE, borne));
    }

    @Test
    void proposesTheFunder() {
        assertEquals(List.of("Add to \"finance\" who brings the rest, for example \"cash Zeta 10 EUR\", or lower a "
                + "\"budget\"."), remedies("actor Alpha actor Zeta { role funder } action Hall { budget 10 EUR }"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cash A 40 EUR", "in kind A 40 EUR", "in kind A 4 h at 10 EUR",
            "subsidy S 40 EUR { status granted }", "subsidy S 40 EUR { status requested }", "subsidy S 40 EUR",
            "subsidy S 40 EUR { granted 2026 }", "subsidy S 40 EUR { requested 2026 }",
            "subsidy S 10 EUR subsidy T 30 EUR" })
    void countsCashMeansInKindAndSubsidies(String source) {
        String text = "actor A finance { cost Hall 100 EUR cash A 60 EUR " + source + " }";
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("financing"), AssessedText.evidence(RULE, text));
        assertEquals(1, assess(text.replace("100 EUR", "100.01 EUR")).findings().size());
    }

    @Test
    void countsTheShareThatASubsidyPays() {
        String text = "actor A finance { cost Hall 100 EUR cash A 60 EUR subsidy S { share %s % status granted } }";
        assertEquals(List.of(), assess(text.replace("%s", "40")).messages());
        assertEquals(1, assess(text.replace("%s", "39")).findings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "subsidy S 40 EUR { status rejected }", "subsidy S 40 EUR { status available }",
            "subsidy S 40 USD", "subsidy S", "cash A 40 USD" })
    void doesNotCountWhatIsNotToCome(String source) {
        assertEquals(1, assess("actor A finance { cost Hall 100 EUR cash A 60 EUR " + source + " }").findings().size());
    }

    @Test
    void countsMoneyForWhatItIsMeantForOnly() {
        assertEquals(1, assess("actor A action Hall { budget 100 EUR } action Lab { budget 10 EUR }\n"
                + "finance { cash A 60 EUR subsidy S 50 EUR { status requested for Lab } }").findings().size());
    }

    @Test
    void comparesEachCurrencyByItself() {
        assertEquals(List.of("The plan costs USD 50; cash, means in kind and all subsidies, granted or not "
                + "yet, make USD 20: USD 30 is missing."),
                assess("actor A finance { cost Hall 50 USD cost Lab 10 EUR cash A 20 USD cash A 90 EUR }").findings()
                        .stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
    }

    @Test
    void pointsAtHoursWithoutARate() {
        AssessedText text = assess("actor Alpha actor Beta action Hall { budget 400 EUR } finance { in kind Beta 80 h "
                + "}");
        assertEquals(List.of("The plan costs €400; cash, means in kind and all subsidies, granted or not yet, make "
                + "€0: €400 is missing, with 80 h of Beta that have no worth yet. Give the hours a rate, for example "
                + "\"in kind Beta 80 h at 75 EUR\"; if that is not enough, add who brings the rest, for example "
                + "\"cash Beta 400 EUR\", or lower a \"budget\"."),
                text.messages());
        assertEquals(List.of("Het plan kost € 400; geld, inzet in natura en alle subsidies, toegekend of nog "
                + "niet, zijn samen € 0: er ontbreekt € 400, met 80 uren van Beta die nog geen waarde "
                + "hebben. Geef de uren een tarief, bijvoorbeeld \"in kind Beta 80 h at 75 EUR\"; als dat "
                + "niet genoeg is, voeg dan toe wie de rest inbrengt, bijvoorbeeld \"cash Beta 400 EUR\", "
                + "of verlaag een \"budget\"."),
                text.dutchMessages());
    }

    @Test
    void speaksOfPlannedCostOnly() {
        for (String text : List.of("ecosystem E", "actor A finance { cash A 10 EUR }", "action Hall { budget 0 EUR }",
                "action Hall { budget -5 EUR }")) {
            assertEquals(List.of(), assess(text).messages());
            assertEquals(List.of(), AssessedText.evidence(RULE, text));
        }
    }

    @Test
    void passesOverNamesThatLeadNowhere() {
        assertEquals(1, AssessedText.unfinished(RULE, "finance { cost Hall 10 EUR cash Unknown 10 EUR }").findings()
                .size());
    }

    private static List<String> remedies(String text) {
        return assess(text).findings().stream().map(finding -> finding.remedy(Locale.ENGLISH)).toList();
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
