/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.values;

import java.time.Month;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.values.TimeSpan;

/** The words of the calendar and of units in one language. */
record CalendarWords(List<String> months, List<String> shortMonths, List<String> ones, List<String> several,
        String quarterPattern, String people, String person) {

    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("h", 0), Map.entry("hour", 0),
            Map.entry("hours", 0), Map.entry("day", 1), Map.entry("days", 1), Map.entry("week", 2),
            Map.entry("weeks", 2), Map.entry("month", 3), Map.entry("months", 3), Map.entry("quarter", 4),
            Map.entry("quarters", 4), Map.entry("year", 5), Map.entry("years", 5));

    private static final CalendarWords DUTCH = new CalendarWords(
            List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                    "november", "december"),
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
            List.of("uur", "werkdag", "week", "maand", "kwartaal", "jaar"),
            List.of("uur", "werkdagen", "weken", "maanden", "kwartalen", "jaar"), "#e kwartaal", "mensen", "mens");

    private static final CalendarWords ENGLISH = new CalendarWords(
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December"),
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            List.of("hour", "working day", "week", "month", "quarter", "year"),
            List.of("hours", "working days", "weeks", "months", "quarters", "years"), "Q#", "people", "person");

    static CalendarWords of(Language language) {
        return language == Language.DUTCH ? DUTCH : ENGLISH;
    }

    String month(Month month) {
        return months.get(month.ordinal());
    }

    String shortMonth(Month month) {
        return shortMonths.get(month.ordinal());
    }

    String quarter(int number) {
        return quarterPattern.replace("#", String.valueOf(number));
    }

    String unit(TimeSpan.Unit unit, boolean one) {
        return (one ? ones : several).get(unit.ordinal());
    }

    /** A unit word of the modelling language in this language; any other word as it is. */
    String unit(String word, boolean one) {
        if (word.equals("people")) {
            return one ? person : people;
        }
        Integer unit = WORDS.get(word);
        return unit == null ? word : (one ? ones : several).get(unit);
    }
}
