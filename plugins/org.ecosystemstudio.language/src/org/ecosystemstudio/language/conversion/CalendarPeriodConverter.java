/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.conversion;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** A day, month, quarter or year, checked against the calendar. */
final class CalendarPeriodConverter implements ValueReader<CalendarPeriod> {

    private static final int LONGEST_DATE = 40;
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}-[Qq](\\d+)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOOSE_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private final LanguageMessages messages;

    CalendarPeriodConverter(LanguageMessages messages) {
        this.messages = messages;
    }

    @Override
    public CalendarPeriod read(List<Word> words, INode node) {
        return read(words.get(0), node);
    }

    CalendarPeriod read(Word word, INode node) {
        String problem = problemOf(word.text());
        if (problem != null) {
            refuseLooseDate(word, node);
            throw BadValueException.at(word, problem, node);
        }
        int year = Integer.parseInt(word.text().substring(0, YEAR_DIGITS));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw BadValueException.at(word, messages.text("value.date.century", word.text(), FIRST_YEAR, LAST_YEAR),
                    node);
        }
        return CalendarPeriod.valueOf(word.text().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString(CalendarPeriod period) {
        return period.toString();
    }

    /** Refuses a date in another form as a whole, where only its first number was read as one. */
    private void refuseLooseDate(Word word, INode node) {
        if (node == null) {
            return;
        }
        String text = node.getRootNode().getText();
        LooseDate loose = LooseDate.beginning(text.substring(word.offset(), Math.min(text.length(),
                word.offset() + LONGEST_DATE))).orElse(null);
        if (loose != null) {
            throw BadValueException.at(new Word(loose.written(), word.offset()), loose.meant() == null
                    ? messages.text("value.date.year", loose.written())
                    : messages.text("value.date.meant", loose.written(), loose.meant()), node);
        }
    }

    private String problemOf(String text) {
        if (YEAR.matcher(text).matches()) {
            return null;
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter.group(1).matches("[1-4]") ? null : messages.text("value.date.quarter", text);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return isMonth(month.group(2)) ? null : messages.text("value.date.month", text, month.group(2));
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return problemOfDay(day, text);
        }
        return messages.text(text.indexOf('-') < 0 ? "value.date.year" : "value.date.form", text, closestTo(text));
    }

    private String problemOfDay(Matcher day, String text) {
        if (!isMonth(day.group(2))) {
            return messages.text("value.date.month", text, day.group(2));
        }
        YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        if (month.isValidDay(Integer.parseInt(day.group(3)))) {
            return null;
        }
        String name = Month.of(month.getMonthValue()).getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
        return messages.text("value.date.day", text, name, day.group(1), month.lengthOfMonth());
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static String closestTo(String text) {
        Matcher loose = LOOSE_DAY.matcher(text);
        if (loose.matches()) {
            try {
                return YearMonth.of(Integer.parseInt(loose.group(1)), Integer.parseInt(loose.group(2)))
                        .atDay(Integer.parseInt(loose.group(3))).toString();
            } catch (DateTimeException e) {
                return "2026-09-01";
            }
        }
        return "2026-09-01";
    }
}
