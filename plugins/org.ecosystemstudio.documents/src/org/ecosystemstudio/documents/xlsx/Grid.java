/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataTable;

/** Where the cells of a table stand, and how formulas name them. The headings are row 1. */
final class Grid {

    private static final int LETTERS = 26;

    private Grid() {
    }

    /** A cell by the number of its column from 0 and of its row from 1: {@code C5}. */
    static String cell(int column, int row) {
        return letters(column) + row;
    }

    /** All cells from the first heading to the last row, totals included. */
    static String all(DataTable table) {
        return range(table, lastRow(table) + (hasTotals(table) ? 1 : 0));
    }

    /** All cells from the first heading to the last row of data. */
    static String data(DataTable table) {
        return range(table, lastRow(table));
    }

    /** Whether there is a row of totals: not below nothing. */
    static boolean hasTotals(DataTable table) {
        return table.hasTotals() && !table.rows().isEmpty();
    }

    /** The sum of a column over the rows that a filter shows, as spreadsheets write it themselves. */
    static String sum(DataTable table, DataColumn column) {
        return "SUBTOTAL(109," + table.id() + '[' + column.heading().replaceAll("[\\[\\]#']", "'$0") + "])";
    }

    /** The letters of a column by its number from 0. */
    static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }

    /** A table without rows has an empty one: spreadsheets know none without. */
    private static int lastRow(DataTable table) {
        return Math.max(1, table.rows().size()) + 1;
    }

    private static String range(DataTable table, int lastRow) {
        return "A1:" + cell(table.columns().size() - 1, lastRow);
    }
}
