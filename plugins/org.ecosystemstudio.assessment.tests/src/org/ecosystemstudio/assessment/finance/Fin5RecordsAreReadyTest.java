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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Fin5RecordsAreReadyTest {

    private static final Rule RULE = new Fin5RecordsAreReady();

    private static final String SUBSIDY = " finance { subsidy S } ";
    private static final String WORK = " action Lab { from 2026-02-02 until 2026-05-29 } ";

    @Test
    void asksSinceWhenTheRecordsAreKept() {
        AssessedText text = assess(SUBSIDY + WORK + "administration R { records time, expenses }");
        assertEquals(List.of("Nothing says since when administration R is in force. Write the first day that "
                + "it covers, which is not to lie after the first work: since 2026-02-02."), text.messages());
        assertEquals(List.of("Er staat niet sinds wanneer administratie R geldt. Schrijf de eerste dag die "
                + "zij beslaat, en die niet na het eerste werk ligt: since 2026-02-02."), text.dutchMessages());
    }

    @Test
    void reportsThatNothingIsRecorded() {
        AssessedText text = assess("ecosystem E\naction Lab { from 2026-02-02 until 2026-05-29 }\n" + SUBSIDY.strip());
        assertEquals(List.of("No administration rule records: time, expenses. Set it up before the work starts, for "
                + "example: administration Records \"Hours and receipts per month\" { records time, "
                + "expenses since 2026-02-02 }."),
                text.messages());
        assertEquals(List.of("Geen administratieregel legt vast: uren, uitgaven. Zet dit klaar voordat het werk "
                + "begint, bijvoorbeeld: administration Vastlegging \"Uren en bonnen per maand\" { records "
                + "time, expenses since 2026-02-02 }."),
                text.dutchMessages());
        assertEquals(List.of("3:1"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
    }

    @Test
    void weighsItLessWithoutASubsidy() {
        AssessedText text = assess("ecosystem E action Lab finance { subsidy S { status rejected } }");
        assertEquals(Severity.INFO, text.findings().getFirst().severity());
        assertEquals(List.of("Set it up before the work starts, for example: administration Records \"Hours and "
                + "receipts per month\" { records time, expenses }."),
                text.findings().stream().map(finding -> finding.remedy(Locale.ENGLISH)).toList());
        assertEquals(Severity.INFO, assess(WORK + "administration R since 2026-03 { records time, expenses "
                + "}").findings()
                .getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({ "time, expenses", "expenses, time" })
    void asksForTimeAndExpenses(String recorded, String missing) {
        String text = SUBSIDY + "administration R since 2026-01 { records " + recorded + " }";
        assertEquals(List.of("No administration rule records: " + missing + "."), assess(text).findings().stream()
                .map(finding -> finding.problem(Locale.ENGLISH)).toList());
        assertEquals(List.of("administration rule R"), AssessedText.evidence(RULE, text));
    }

    @Test
    void reportsRecordsThatBeginAfterTheWork() {
        AssessedText text = assess(SUBSIDY + WORK + "action Later { from 2026-04 until 2026-05 }\n"
                + "administration R since 2026-02-03 { records time, expenses }");
        assertEquals(List.of("Administration R starts on 2026-02-03, after the first work: action Lab on 2026-02-02. "
                + "Write \"since 2026-02-02\" or earlier if the records go back so far, or let the work "
                + "start later."),
                text.messages());
        assertEquals(List.of("Administratie R begint op 2026-02-03, na het eerste werk: actie Lab op 2026-02-02. "
                + "Schrijf \"since 2026-02-02\" of eerder als de vastlegging zo ver teruggaat, of laat het "
                + "werk later beginnen."),
                text.dutchMessages());
        assertEquals(List.of("2:24"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
        assertEquals(1, text.findings().getFirst().related().size());
    }

    @ParameterizedTest
    @CsvSource({ "since 2026-02-02, 0", "since 2026-02-03, 1", "since 2026-02, 0", "since 2026-03, 1", "'', 1" })
    void comparesWithTheFirstDayOfTheWork(String since, int findings) {
        String text = SUBSIDY + WORK + "administration R " + since + " { records time, expenses }";
        assertEquals(findings, assess(text).findings().size());
        assertEquals(1 - findings, AssessedText.evidence(RULE, text).size());
    }

    @Test
    void takesTheEarliestRuleForEachSubject() {
        String text = SUBSIDY + WORK + "administration A since 2026-03 { records time, expenses }\n"
                + "administration B since 2026-01 { records time } administration C since 2026-04 { records expenses }";
        assertEquals(List.of("Administration A starts on 2026-03, after the first work: action Lab on 2026-02-02."),
                assess(text).findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
        assertEquals(List.of("administration rule B"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "action Lab { kind administration from 2026-02-02 until 2026-05-29 }",
            "action Lab { status stopped from 2026-02-02 until 2026-05-29 }",
            "action Lab",
            "action Lab { from 2026-05-01 until 2026-05-29 }",
            "action Lab { every month on day 5 from 2026-04-20 until 2026-12-31 }" })
    void knowsWhenTheWorkBegins(String action) {
        assertEquals(List.of(), assess(SUBSIDY + action
                + " administration R since 2026-05-01 { records time, expenses }").messages());
    }

    @Test
    void looksAtTheFirstTimeOfWorkThatRecurs() {
        assertEquals(1, assess(SUBSIDY + "action Lab { every month on day 5 from 2026-04-01 until 2026-12-31 }"
                + " administration R since 2026-05-01 { records time, expenses }").findings().size());
    }

    @Test
    void saysNothingWhereThereIsNothingToRecord() {
        for (String text : List.of("ecosystem E", "actor A finance { cash A 10 EUR }",
                "administration R { records time, expenses }", "finance { subsidy S { status rejected } }")) {
            assertEquals(List.of(), assess(text).messages());
            assertEquals(List.of(), AssessedText.evidence(RULE, text));
        }
    }

    @Test
    void readsAnAdministrationThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, SUBSIDY + "administration R since 2026-13 { records }").findings()
                .size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
