/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * Days, months, quarters and years as people write them, the day before the month: {@code 31-12-2026}, {@code 1 sept.
 * 2026}, {@code Q3 2026}, {@code 3e kwartaal 2026}, {@code dec 2026}, and all that a model may write.
 */
public final class LooseDate {

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int CENTURY = 2000;

    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern MONTH_LAST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern QUARTER_FIRST =
            Pattern.compile(
                    "(?:[qk]|kwartaal|quarter)? ?([1-4])(?:e|st|nd|rd|th)?(?: ?(?:kwartaal|quarter))? (\\d{4})");
    private static final Pattern QUARTER_LAST = Pattern.compile("(\\d{4}) ?(?:[qk]|kwartaal|quarter) ?([1-4])");
    private static final Pattern NAMED_MONTH = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}+) (\\d{4})");
    private static final Pattern NAMED_MONTH_FIRST = Pattern.compile("(\\p{L}+) (\\d{1,2}) (\\d{4})");
    private static final Map<String, Integer> MONTHS = months("januari februari maart april mei juni juli augustus "
            + "september oktober november december",
            "january february march april may june july august september "
                    + "october november december",
            "jan feb mrt apr mei jun jul aug sept okt nov dec",
            "jan feb mar apr may jun jul aug sep oct nov dec");

    private LooseDate() {
    }

    private static Map<String, Integer> months(String... lists) {
        Map<String, Integer> months = new HashMap<>();
        for (String list : lists) {
            String[] names = list.split(" ");
            for (int index = 0; index < names.length; index++) {
                months.put(names[index], index + 1);
            }
        }
        return Map.copyOf(months);
    }

    /**
     * Reads a date.
     *
     * @throws MisfitException when it is none, or one that the calendar or a model does not have
     */
    public static CalendarPeriod of(String written) throws MisfitException {
        String text = TIME.matcher(written.strip()).replaceFirst("").strip();
        try {
            CalendarPeriod period = text.length() > LONGEST ? null : period(text);
            if (period == null) {
                throw MisfitException.of("value.date", written.strip());
            }
            int year = period.firstDay().getYear();
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw MisfitException.of("value.century", written.strip());
            }
            return period;
        } catch (DateTimeException noSuchDay) {
            throw MisfitException.of("value.noDay", written.strip());
        }
    }

    private static CalendarPeriod period(String text) {
        Matcher form = YEAR_FIRST.matcher(text);
        if (form.matches()) {
            return day(form.group(1), number(form, 2), form.group(3));
        }
        form = DAY_FIRST.matcher(text);
        if (form.matches()) {
            return day(form.group(3), number(form, 2), form.group(1));
        }
        form = MONTH_LAST.matcher(text);
        if (form.matches()) {
            return CalendarPeriod.of(YearMonth.of(number(form, 1), number(form, 2)));
        }
        form = MONTH_FIRST.matcher(text);
        if (form.matches()) {
            return CalendarPeriod.of(YearMonth.of(number(form, 2), number(form, 1)));
        }
        return inWords(text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,\\-'/]+", " ").strip(), text);
    }

    private static CalendarPeriod inWords(String words, String text) {
        Matcher form = QUARTER_FIRST.matcher(words);
        if (form.matches() && !words.matches("\\d \\d{4}")) {
            return new CalendarPeriod.Quarter(number(form, 2), number(form, 1));
        }
        form = QUARTER_LAST.matcher(words);
        if (form.matches()) {
            return new CalendarPeriod.Quarter(number(form, 1), number(form, 2));
        }
        form = NAMED_MONTH.matcher(words);
        if (form.matches() && MONTHS.containsKey(form.group(2))) {
            int month = MONTHS.get(form.group(2));
            return form.group(1) == null ? CalendarPeriod.of(YearMonth.of(number(form, 3), month))
                    : day(form.group(3), month, form.group(1));
        }
        form = NAMED_MONTH_FIRST.matcher(words);
        if (form.matches() && MONTHS.containsKey(form.group(1))) {
            return day(form.group(3), MONTHS.get(form.group(1)), form.group(2));
        }
        try {
            return CalendarPeriod.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static CalendarPeriod day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        return CalendarPeriod.of(LocalDate.of(year.length() == 2 ? CENTURY + number : number, month,
                Integer.parseInt(day)));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
