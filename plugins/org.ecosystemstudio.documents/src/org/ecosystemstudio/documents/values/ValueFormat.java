/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

import org.ecosystemstudio.model.messages.PrintedAmount;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;

/**
 * Prints values in a document's language: {@code € 8.000}, {@code 30 okt 2026} and {@code 1.234,5} in Dutch,
 * {@code €8,000}, {@code 30 Oct 2026} and {@code 1,234.5} in English. Names of months and separators stand here and not in
 * the Java runtime's locale data, so that the same input gives the same bytes on every runtime.
 */
public final class ValueFormat {

    private static final int DECIMALS = 2;

    private final Language language;
    private final CalendarWords calendar;

    private ValueFormat(Language language) {
        this.language = language;
        calendar = CalendarWords.of(language);
    }

    /** The format of a language. */
    public static ValueFormat of(Language language) {
        return new ValueFormat(language);
    }

    /** The value as text; ordinary spaces only. */
    public String format(Value value) {
        return switch (value) {
            case Value.Amount amount -> money(amount.money());
            case Value.Day day -> day(day.day());
            case Value.FullDay day -> day.day().getDayOfMonth() + " " + month(YearMonth.from(day.day()));
            case Value.Days days -> days(days.days());
            case Value.DaySpan span -> span(span.from(), span.to());
            case Value.Period period -> period(period.period());
            case Value.Month month -> month(month.month());
            case Value.Hours hours -> quantity(hours.hours(), "h");
            case Value.Span span -> span(span.span());
            case Value.Percentage percentage -> number(percentage.percent()) + "%";
            case Value.Quantity quantity -> quantity(quantity.number(), quantity.unit());
        };
    }

    /** A number with at most two decimals, rounded half up; no decimals where it is whole. */
    public String number(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return grouped(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** The name of a month in full, by its number from 1 to 12. */
    public String monthName(int month) {
        return calendar.month(Month.of(month));
    }

    /** A month without its year, short: {@code okt}. */
    public String shortMonth(YearMonth month) {
        return calendar.shortMonth(month.getMonth());
    }

    /** A day without its year: {@code 30 okt}. */
    public String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + calendar.shortMonth(day.getMonth());
    }

    /** A unit of an indicator: a word of the modelling language in this language, any other as it is; empty for null. */
    public String unit(String unit) {
        return unit == null ? "" : calendar.unit(unit.strip(), false);
    }

    private String money(Money money) {
        return PrintedAmount.of(money, language.locale());
    }

    private String day(LocalDate day) {
        return shortDay(day) + " " + day.getYear();
    }

    private String days(List<LocalDate> days) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < days.size(); index++) {
            LocalDate day = days.get(index);
            boolean last = index == days.size() - 1;
            boolean monthEnds = last || !YearMonth.from(day).equals(YearMonth.from(days.get(index + 1)));
            text.append(monthEnds ? shortDay(day) : String.valueOf(day.getDayOfMonth()));
            text.append(last ? "" : ", ");
        }
        return text.toString();
    }

    private String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + day(to);
        }
        return (from.getYear() == to.getYear() ? shortDay(from) : day(from)) + " – " + day(to);
    }

    private String period(CalendarPeriod period) {
        return switch (period) {
            case CalendarPeriod.Day day -> day(day.day());
            case CalendarPeriod.Month month -> shortMonth(month.month()) + " " + month.month().getYear();
            case CalendarPeriod.Quarter quarter -> calendar.quarter(quarter.quarter()) + " " + quarter.year();
            case CalendarPeriod.Year year -> String.valueOf(year.year());
        };
    }

    private String month(YearMonth month) {
        return calendar.month(month.getMonth()) + " " + month.getYear();
    }

    private String span(TimeSpan span) {
        boolean one = span.amount().compareTo(BigDecimal.ONE) == 0;
        return number(span.amount()) + " " + calendar.unit(span.unit(), one);
    }

    private String quantity(BigDecimal number, String unit) {
        String word = unit == null ? "" : unit.strip();
        if (word.isEmpty()) {
            return number(number);
        }
        if (word.equals("%")) {
            return number(number) + "%";
        }
        if (word.equals("EUR") || word.equals("€")) {
            return money(Money.euro(number));
        }
        return number(number) + " " + calendar.unit(word, number.compareTo(BigDecimal.ONE) == 0);
    }

    private String grouped(BigDecimal number) {
        return PrintedAmount.grouped(number, language.locale());
    }
}
