/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.TriedRule;
import org.ecosystemstudio.model.messages.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In September 2026 there are 22 working days, in October 22. */
class Act7NobodyOverloadedTest {

    private static final String SEPTEMBER = "action A by X { from 2026-09-01 until 2026-09-30 hours %s h }";

    @Test
    void reportsAMonthWithMoreWorkThanCapacity() {
        AssessedText text = assess("""
                actor X {
                    capacity 40 h per month
                }
                action Site by X { from 2026-09-01 until 2026-09-30 hours 30 h }
                action Lab by X { task Design { from 2026-09-07 until 2026-09-11 hours 10.05 h } }
                action Other by X { from 2026-10-01 until 2026-10-31 hours 40 h }
                """);
        assertEquals(
                List.of("Actor X has 40.1 h of work planned in 2026-09, more than its capacity of 40 h: Site, "
                        + "Lab.Design. Move work to another time, give it another owner, or raise \"capacity\" in "
                        + "actor X if it can give more."),
                text.messages());
        assertEquals(List.of("2:5"), text.places());
        assertEquals(Severity.WARNING, text.findings().getFirst().severity());
        assertEquals(List.of("action Site", "task Design"), text.findings().getFirst().related().stream()
                .map(element -> ElementName.of(element, Locale.ENGLISH)).toList());
    }

    @Test
    void saysSoInDutch() {
        assertEquals(
                List.of("Actor X heeft in 2026-09 voor 10,5 uur werk gepland, meer dan de capaciteit van 10 "
                        + "uur: A. Verplaats werk naar een ander moment, geef het een andere trekker, of "
                        + "verhoog \"capacity\" bij actor X als er meer mogelijk is."),
                assess("actor X { capacity 10 h per month } " + SEPTEMBER.formatted("10.5")).dutchMessages());
    }

    @Test
    void reportsSeveralMonthsAtOnceWithTheWorst() {
        AssessedText text = assess("""
                actor X { capacity 10 h per month }
                action A by X { from 2026-09-01 until 2026-09-30 hours 11 h }
                action B by X { from 2026-10-01 until 2026-10-31 hours 13 h }
                action C by X { from 2026-11-01 until 2026-11-30 hours 12 h }
                action D by X { from 2026-12-01 until 2026-12-31 hours 9 h }
                """);
        assertEquals(
                List.of("Actor X has more work planned than its capacity in 3 months, most of all in 2026-10, with "
                        + "13 h where it has 10 h: B. Move work to another time, give it another owner, or raise "
                        + "\"capacity\" in actor X if it can give more."),
                text.messages());
        assertEquals(
                List.of("Actor X heeft in 3 maanden meer werk gepland dan de capaciteit, het meest in 2026-10, met 13 "
                        + "uur op 10: B. Verplaats werk naar een ander moment, geef het een andere trekker, of verhoog "
                        + "\"capacity\" bij actor X als er meer mogelijk is."),
                text.dutchMessages());
    }

    @ParameterizedTest
    @CsvSource({
            "8 h per day, 176", "40 h per week, 176", "20 h per month, 20", "60 h per quarter, 20",
            "240 h per year, 20",
            "1 people, 176", "0.5 people, 88", "2 days per week, 70.4",
            "22 h per month from 2026-09-16, 11", "22 h per month until 2026-09-15, 11",
            "1 people from 2026-09-30, 8", "1 people until 2026-09-01, 8",
            "22 h per month from 2026-08-01 until 2026-10-01, 22",
            "22 h per month from 2026-10-01, 0", "22 h per month until 2026-08-31, 0" })
    void countsCapacityPerMonth(String capacity, String hours) {
        String actor = "actor X { capacity " + capacity + " } ";
        assertEquals(List.of(), assess(actor + SEPTEMBER.formatted(hours)).messages());
        assertEquals(1, assess(actor + SEPTEMBER.formatted(hours + (hours.contains(".") ? "1" : ".1"))).findings()
                .size());
    }

    @Test
    void addsCapacitiesUp() {
        String actor = "actor X { capacity 10 h per month capacity 20 h per month capacity 99 h per month from 2027 } ";
        assertEquals(List.of(), assess(actor + SEPTEMBER.formatted("30")).messages());
        assertEquals(1, assess(actor + SEPTEMBER.formatted("31")).findings().size());
    }

    @Test
    void namesNoMoreThanFivePieces() {
        StringBuilder text = new StringBuilder("actor X { capacity 1 h per month } ");
        for (int i = 0; i < 6; i++) {
            text.append("action A").append(i).append(" by X { from 2026-09-01 until 2026-09-30 hours 1 h }\n");
        }
        AssessedText six = assess(text.toString());
        assertEquals("Actor X has 6 h of work planned in 2026-09, more than its capacity of 1 h: A0, A1, A2, A3, A4, "
                + "….", six.findings().getFirst().problem(Locale.ENGLISH));
        assertEquals(5, six.findings().getFirst().related().size());
        AssessedText five = assess(text.substring(0, text.indexOf("action A5")));
        assertEquals("Actor X has 5 h of work planned in 2026-09, more than its capacity of 1 h: A0, A1, A2, "
                + "A3, A4.", five.findings().getFirst().problem(Locale.ENGLISH));
    }

    @Test
    void namesOnlyOwnWorkOfThatMonth() {
        AssessedText text = assess("""
                actor X { capacity 10 h per month } actor Y
                action Before by X { from 2026-08-03 until 2026-08-31 hours 1 h }
                action After by X { from 2026-10-01 until 2026-10-30 hours 1 h }
                action With by Y with X { from 2026-09-01 until 2026-09-30 hours 99 h }
                action Long by X { from 2026-08-31 until 2026-10-01 hours 24 h }
                action Undated by X { hours 99 h }
                action Club by X { from 2026-09-03 every month on day 3 2 times hours 2 h }
                action Dinner by X { from 2026-10-05 every year on day 5 2 times hours 2 h }
                """);
        assertEquals(List.of("Actor X has 23 h of work planned in 2026-09, more than its capacity of 10 h: Long, "
                + "Club."), text.findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "actor X action A by X { from 2026-09-01 until 2026-09-30 hours 999 h }",
            "actor X { capacity 1 h per month } action A with X { from 2026-09-01 until 2026-09-30 hours 999 h }",
            "actor X { capacity 1 h per month } action A by X { hours 999 h }",
            "actor X { capacity 1 h per month }" })
    void saysNothingWithoutCapacityOrWork(String text) {
        assertFalse(TriedRule.on(new Act7NobodyOverloaded(), text).applies());
    }

    @Test
    void holdsByOwnersWithRoom() {
        assertEquals(List.of("actor X"), TriedRule.evidence(new Act7NobodyOverloaded(),
                "actor X { capacity 30 h per month } actor Y { capacity 3 people }" + SEPTEMBER.formatted("30")));
    }

    @Test
    void readsWhatIsHalfWritten() {
        assertFalse(
                TriedRule.on(new Act7NobodyOverloaded(), "actor X { capacity } " + SEPTEMBER.formatted("1")).applies());
        assertFalse(TriedRule.on(new Act7NobodyOverloaded(), "actor X { capacity 40 h per } "
                + SEPTEMBER.formatted("1")).applies());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(new Act7NobodyOverloaded(), text);
    }
}
