/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.columns;

/**
 * How a column of a sheet was understood.
 *
 * @param index its index, from 0 on
 * @param heading its heading, as it stands in the sheet
 * @param use what is done with it
 * @param column the id of the column of the kind; empty when it is unknown
 * @param filled how many rows have something in it
 * @param formulas how many of them have a formula, which counts as its result
 */
public record ColumnReading(int index, String heading, Use use, String column, int filled,
        int formulas) {

    /** What is done with a column. */
    public enum Use {
        /** Its values go into the model. */
        READ,
        /** Its values are computed from the model, and are not read. */
        COMPUTED,
        /** Nobody knows what it says: its values are not read. */
        UNKNOWN,
        /** An earlier column says the same: its values are not read. */
        REPEATED
    }

    /** Its letters, as a spreadsheet shows them: {@code AB}. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
