/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.language.loading.Texts;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capability;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "goal G { by 2026-02-30 } | 1:13+10 | 2026-02-30 does not exist: February 2026 has 28 days.",
            "goal G { by 2025-02-29 } | 1:13+10 | 2025-02-29 does not exist: February 2025 has 28 days.",
            "goal G { by 2026-13 } | 1:13+7 | 2026-13 does not exist: there is no month 13.",
            "goal G { by 2026-13-01 } | 1:13+10 | 2026-13-01 does not exist: there is no month 13.",
            "goal G { by 2026-Q5 } | 1:13+7 | There is no quarter 2026-Q5: a year has Q1 to Q4.",
            "goal G { by 26 } | 1:13+2 | 26 is no date: write dates as 2026-02-28 (year-month-day), or a year with four digits, like 2026.",
            "goal G { by 2026-1-5 } | 1:13+8 | 2026-1-5 is no date: write a day like 2026-01-05, a month like 2026-09, a quarter like 2026-Q3 or a year like 2026.",
            "ecosystem E { period 2026 to 2027-13 } | 1:30+7 | 2027-13 does not exist: there is no month 13.",
            "ecosystem E { period 2027 to 2026-02 } | 1:22+15 | The period ends before it begins: 2026-02 comes before 2027.",
            "action A { budget 10 EURO } | 1:22+4 | EURO is no currency: write its three letters of ISO 4217, like EUR.",
            "action A { budget 10 \u20AC } | 1:22+1 | \u20AC is no currency. Did you mean EUR?",
            "action A { budget 10 eur } | 1:22+3 | eur is no currency. Did you mean EUR?",
            "action A \"a\\qb\" | 1:12+2 | \\q means nothing in text: write \\\\ for a backslash, \\\" for a quote, \\n for a new line.",
            "action A { budget 12.500 EUR } | 1:19+6 | 12.500 EUR would be 12.5 EUR. Write 12500 EUR for the whole amount, or 12.5 EUR.",
            "action A { budget -1.234 USD } | 1:19+6 | -1.234 USD would be -1.2340 USD. Write -1234 USD for the whole amount, or -1.2340 USD.",
            "action A { every 0 weeks } | 1:18+1 | 0 makes no sense here: write 1 or more.",
            "action A { every month on day 32 } | 1:31+2 | No month has a day 32.",
            "action A { every month 0 times } | 1:24+1 | 0 makes no sense here: write 1 or more.",
            "action A { every 99999999999 weeks } | 1:18+11 | 99999999999 is not a whole number that fits here.",
            "action A { budget 1234567890123456789012345678901 EUR } | 1:19+31 | A number has at most 30 digits." })
    void reportsAValueThatDoesNotExistAtItsExactPlace(String text, String place, String message) {
        LoadedModel model = Texts.model(text);
        assertEquals(List.of(place + " value " + message), model.problems().stream().map(problem -> "%d:%d+%d %s %s"
                .formatted(problem.place().line(), problem.place().column(), problem.place().length(), problem.code(),
                        problem.message()))
                .toList());
    }

    @Test
    void namesTheMonthInDutch() {
        LoadedModel model = new ModelLoader(Locale.of("nl")).parse("goal G { by 2026-02-30 }");
        assertEquals(List.of("1:13 error [value] 2026-02-30 bestaat niet: februari 2026 heeft 28 dagen."),
                Texts.problems(model));
    }

    @Test
    void readsAmountsWithUnderscoresSignsAndCurrencies() {
        LoadedModel model = Texts.model("""
                action A { budget 25_000 EUR }
                action B { budget -25000.50 EUR }
                action C { budget 10 /* old */ GBP }
                """);
        assertEquals(List.of(), Texts.problems(model));
        assertEquals(List.of("25000 EUR", "-25000.5 EUR", "10 GBP"),
                model.view().actions().stream().map(action -> action.getBudget().toString()).toList());
    }

    @Test
    void readsAmountsWhoseDecimalsNobodyTakesForThousands() {
        assertEquals(List.of(), Texts.problems("""
                action A { budget 12.50 EUR }
                action B { budget 0.125 EUR }
                action C { budget 1250.125 EUR }
                action D { budget 1.2340 EUR }
                action E { budget 1.200 KWD }
                """));
    }

    @Test
    void warnsOfThreeDecimalsThatMayBeMeantAsThousands() {
        assertEquals(List.of(
                "1:18 warning [value] 1.200 is 1.2 here. Write 1200 for the whole number, or 1.2.",
                "2:33 warning [value] 1.250 is 1.25 here. Write 1250 for the whole number, or 1.25.",
                "2:42 warning [value] 2.501 is 2.5010 here. Write 2501 for the whole number, or 2.5010.",
                "3:20 warning [value] 3.000 is 3 here. Write 3000 for the whole number, or 3."),
                Texts.problems("""
                        action A { hours 1.200 h }
                        goal G { indicator "staff" from 1.250 to 2.501 people }
                        actor B { capacity 3.000 people }
                        """));
    }

    @Test
    void readsDecimalsOfPercentagesAndOfSmallNumbersWithoutDoubt() {
        assertEquals(List.of(), Texts.problems("""
                actor B
                action A { hours 0.125 h borne by B 33.333 /* a third */ % progress 66.667 % }
                goal G { indicator "share" from 33.333 to 66.667 % }
                actor C { capacity 1.1250 people }
                """));
    }

    @Test
    void warnsInDutchOfThreeDecimals() {
        LoadedModel model = new ModelLoader(Locale.of("nl")).parse("action A { hours 1.200 h budget 7.500 EUR }");
        assertEquals(List.of(
                "1:18 warning [value] 1.200 is hier 1.2. Schrijf 1200 voor het hele getal, of anders 1.2.",
                "1:33 error [value] 7.500 EUR zou 7.5 EUR zijn. Schrijf 7500 EUR voor het hele bedrag, of anders "
                        + "7.5 EUR."),
                Texts.problems(model));
    }

    @Test
    void readsDatesMonthsQuartersAndYears() {
        LoadedModel model = Texts.model("""
                action A { from 2026-09-01 until 2026-q3 }
                action B { from 2026-09 until 2026 }
                """);
        assertEquals(List.of(), Texts.problems(model));
        Action first = model.view().actions().get(0);
        Action second = model.view().actions().get(1);
        assertEquals("2026-09-01 2026-Q3 2026-09 2026",
                first.getFrom() + " " + first.getUntil() + " " + second.getFrom() + " " + second.getUntil());
    }

    @Test
    void readsTimesAndRhythms() {
        LoadedModel model = Texts.model("""
                action A { hours 40 h takes 6 weeks after B by 1 day every 2 months }
                action B { hours 1.5 hours }
                """);
        assertEquals(List.of(), Texts.problems(model));
        Action action = model.view().actions().get(0);
        assertEquals("40 h 6 weeks 1 day", action.getHours() + " " + action.getDuration() + " "
                + action.getPredecessors().get(0).getLag());
        Recurrence rhythm = action.getRhythm();
        assertEquals(2, rhythm.getInterval());
        assertEquals(TimeUnit.MONTH, rhythm.getUnit());
    }

    @Test
    void readsReadinessOutOfRangeForARuleToTell() {
        LoadedModel model = Texts.model("capability C TRL 0 to 12 capability D TRL -1");
        assertEquals(List.of(), Texts.problems(model));
        assertEquals(List.of("0 to 12", "-1"),
                model.view().all(Capability.class).stream().map(topic -> topic.getTrl().toString()).toList());
    }

    @Test
    void dropsTheCommonIndentOfTextOverSeveralLines() {
        LoadedModel model = Texts.model("""
                goal G {
                    description '''
                        First line
                          - a point

                        Last line
                        '''
                }
                """);
        assertEquals(List.of(), Texts.problems(model));
        assertEquals("First line\n  - a point\n\nLast line", model.view().goals().get(0).getDescription());
    }

    @Test
    void readsEscapes() {
        LoadedModel model = Texts.model("actor A \"a \\\"b\\\" \\\\ \\n \\u00e9\"");
        assertEquals(List.of(), Texts.problems(model));
        assertEquals("a \"b\" \\ \n \u00e9", model.view().actors().get(0).getTitle());
    }

    @Test
    void readsChoicesOfSeveralWordsWithAnythingBetweenThem() {
        LoadedModel model =
                Texts.model("actor A { involvement founding // since 2019\n partner kind knowledge   institute }");
        assertEquals(List.of(), Texts.problems(model));
        Actor actor = model.view().actors().get(0);
        assertEquals("founding partner", actor.getInvolvement().getLiteral());
        assertEquals("knowledge institute", actor.getKind().getLiteral());
    }

    @Test
    void leavesABadValueOut() {
        assertNull(Texts.model("goal G { by 2026-02-30 }").view().goals().get(0).getDeadline());
    }

    @Test
    void warnsOfAVersionOfTheLanguageThatIsNotKnown() {
        assertEquals(List.of(), Texts.problems("language version 1 actor Alfa"));
        assertEquals(
                List.of("1:18 warning [version] This file is written in version 2 of the language; what is read here "
                        + "is version 1."),
                Texts.problems("language version 2 actor Alfa"));
    }

    @ParameterizedTest
    @CsvSource({ "30-06-2027, 2027-06-30", "1 mei 2026, 2026-05-01", "3 June 2027, 2027-06-03",
            "4 sept. 2027, 2027-09-04",
            "1/2/2027, 2027-02-01" })
    void tellsHowADateIsWrittenThatStandsInAnotherOrder(String date, String meant) {
        assertEquals(List.of("1:13 error [value] " + date + " is no date: write " + meant + "."),
                Texts.problems("goal G { by " + date + " }"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "30-02-2026", "26-06-30", "31 april 2027" })
    void tellsHowDatesAreWrittenWhereNobodyKnowsWhichIsMeant(String date) {
        assertEquals(
                List.of("1:13 error [value] " + date + " is no date: write dates as 2026-02-28 (year-month-day), or "
                        + "a year with four digits, like 2026."),
                Texts.problems("goal G { by " + date + " }"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0026-03", "1899", "2200-Q1" })
    void refusesYearsThatNoPlanHas(String date) {
        assertEquals(List.of("1:13 error [value] " + date + " does not lie between 1900 and 2199: write the year with "
                + "four digits, like 2026."), Texts.problems("goal G { by " + date + " }"));
    }

    @Test
    void readsOnePeriodAsItsFirstToItsLastDay() {
        LoadedModel model = Texts.model("ecosystem E { period 2026-Q1 }");
        assertEquals(List.of(), Texts.problems(model));
        Ecosystem ecosystem = (Ecosystem) model.view().topLevel().getFirst();
        assertEquals(LocalDate.of(2026, 1, 1), ecosystem.getPeriod().firstDay());
        assertEquals(LocalDate.of(2026, 3, 31), ecosystem.getPeriod().lastDay());
    }
}
