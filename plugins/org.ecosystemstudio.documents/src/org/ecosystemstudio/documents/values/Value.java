/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;

/** A typed value in a document. It becomes text only where a writer puts it down, by {@link ValueFormat}. */
public sealed interface Value {

    /** An amount of money; printed with cents only where there are any. */
    record Amount(Money money) implements Value {
    }

    /** A calendar day. */
    record Day(LocalDate day) implements Value {
    }

    /** A calendar day with its month in full, as running text has it. */
    record FullDay(LocalDate day) implements Value {
    }

    /** Several days, in order of time, of one or more months. */
    record Days(List<LocalDate> days) implements Value {
        /** Copies the list. */
        public Days {
            days = List.copyOf(days);
        }
    }

    /** From one day to another, both included. */
    record DaySpan(LocalDate from, LocalDate to) implements Value {
    }

    /** A day, month, quarter or year, printed as precisely as it was written. */
    record Period(CalendarPeriod period) implements Value {
    }

    /** A calendar month, printed in full. */
    record Month(YearMonth month) implements Value {
    }

    /** Hours of work, with their unit. */
    record Hours(BigDecimal hours) implements Value {
    }

    /** A duration in the unit it was written in. */
    record Span(TimeSpan span) implements Value {
    }

    /** A percentage: 48 means 48 %. */
    record Percentage(BigDecimal percent) implements Value {
    }

    /** A number with its unit; an empty unit for a bare number. */
    record Quantity(BigDecimal number, String unit) implements Value {
    }

    /** A bare whole number. */
    static Value count(int number) {
        return new Quantity(BigDecimal.valueOf(number), "");
    }
}
