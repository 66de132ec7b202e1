/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;

/** One value in a table of data. What a number counts is the matter of its column. */
public sealed interface DataCell {

    /** No value. */
    DataCell EMPTY = new Empty();

    /** No value. */
    record Empty() implements DataCell {
    }

    /** A text as the model has it; it may stand in any column, where its value is known only in words. */
    record Text(String text) implements DataCell {
        /** Creates a text that is not null. */
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /** An exact number; a percentage of 48 means 48 %. */
    record Number(BigDecimal number) implements DataCell {
        /** Creates a number that is not null, without zeros that say nothing. */
        public Number {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }
    }

    /** A day; of a month its first. */
    record Day(LocalDate day) implements DataCell {
        /** Creates a day that is not null. */
        public Day {
            Objects.requireNonNull(day);
        }
    }

    /** A text; empty for null and blank text. */
    static DataCell of(String text) {
        return text == null || text.isBlank() ? EMPTY : new Text(text);
    }

    /** A number; empty for null. */
    static DataCell of(BigDecimal number) {
        return number == null ? EMPTY : new Number(number);
    }

    /** The amount of money, whose currency is its column's; empty for null. */
    static DataCell of(Money money) {
        return money == null ? EMPTY : new Number(money.amount());
    }

    /** A day; empty for null. */
    static DataCell of(LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    /** A month; empty for null. */
    static DataCell of(YearMonth month) {
        return month == null ? EMPTY : new Day(month.atDay(1));
    }

    /**
     * A period: a day as a day, and what is less precise as the model writes it, {@code 2026-Q3}, so that no precision is
     * made up; empty for null.
     */
    static DataCell of(CalendarPeriod period) {
        return switch (period) {
            case null -> EMPTY;
            case CalendarPeriod.Day day -> new Day(day.day());
            default -> new Text(period.toString());
        };
    }
}
