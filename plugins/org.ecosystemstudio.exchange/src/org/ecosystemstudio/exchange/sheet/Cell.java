/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.sheet;

import java.math.BigDecimal;
import java.util.Objects;

import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** What stands in one cell of a sheet. */
public sealed interface Cell {

    /** A cell in which nothing stands. */
    Cell EMPTY = new Words("");

    /** What a person reads in the cell, or near enough to find it again; empty for a blank cell. */
    String shown();

    /** Whether nothing stands in it. */
    default boolean isBlank() {
        return shown().isBlank();
    }

    /** Text, which may well be a number or a date in somebody's writing. */
    record Words(String text) implements Cell {
        /**
         * Creates a cell without what is no character of a text: control characters, and marks that turn its direction.
         */
        public Words {
            text = CleanText.of(text);
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** A number that the sheet knows to be one. */
    record Amount(BigDecimal number) implements Cell {
        /** Creates a number that is not null. */
        public Amount {
            Objects.requireNonNull(number);
        }

        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** A day or month that the sheet knows to be one. */
    record Date(CalendarPeriod period) implements Cell {
        /** Creates a date that is not null. */
        public Date {
            Objects.requireNonNull(period);
        }

        @Override
        public String shown() {
            return period.toString();
        }
    }

    /** A formula, by the result that the sheet was saved with. */
    record Computed(Cell result) implements Cell {
        /** Creates a computed cell whose result is not null. */
        public Computed {
            Objects.requireNonNull(result);
        }

        @Override
        public String shown() {
            return result.shown();
        }
    }

    /** A cell whose value cannot be had: a formula without a result, an error, a text without end. */
    record Unreadable(String shown, Notice reason) implements Cell {
        /** Creates a cell that cannot be read; no part is null. */
        public Unreadable {
            shown = CleanText.of(shown);
            Objects.requireNonNull(reason);
        }

        @Override
        public boolean isBlank() {
            return false;
        }
    }
}
