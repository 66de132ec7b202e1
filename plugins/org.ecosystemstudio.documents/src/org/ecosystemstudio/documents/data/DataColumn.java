/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.data;

import java.util.Currency;
import java.util.Objects;

/**
 * One column of a table of data.
 *
 * @param id what it is called in every language and version: lower case letters, digits and hyphens
 * @param heading its heading in the language of the table; unique in the table
 * @param kind what its values are
 * @param currency the currency of all its amounts; null unless the kind is {@link Kind#MONEY}
 * @param isSummed whether the sum of its numbers means something
 */
public record DataColumn(String id, String heading, Kind kind, Currency currency, boolean isSummed) {

    /** What the values of a column are. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Numbers of any kind, such as a year or what an indicator measures. */
        NUMBER,
        /** Hours of work. */
        HOURS,
        /** Amounts of money, all of one currency. */
        MONEY,
        /** Percentages. */
        PERCENT,
        /** Days. */
        DAY,
        /** Months, each by its first day. */
        MONTH
    }

    /**
     * Creates a column.
     *
     * @throws IllegalArgumentException when only one of currency and money is there
     */
    public DataColumn {
        Objects.requireNonNull(id);
        Objects.requireNonNull(heading);
        if (kind == Kind.MONEY != (currency != null)) {
            throw new IllegalArgumentException("A currency belongs to a column of money: " + id);
        }
    }
}
