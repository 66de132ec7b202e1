/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.data;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A table of data: typed values for a spreadsheet or a program, and nothing that is made up for the eye.
 *
 * @param id what it is called in every language and version: lower case letters only
 * @param title what it is called in its language: {@code Acties}
 * @param suffix what tells its file from those of the other tables, as in
 *        {@link org.ecosystemstudio.documents.DocumentFile}; empty for the only table of a document
 * @param columns the columns; the first names what the row is about, so that it can be found again
 * @param rows the rows, each with a cell a column
 */
public record DataTable(String id, String title, String suffix, List<DataColumn> columns, List<List<DataCell>> rows) {

    /**
     * Creates a table and keeps copies.
     *
     * @throws IllegalArgumentException when a row is too short or too long, or two columns have one id or heading
     */
    public DataTable {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(suffix);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Set<String> names = new HashSet<>();
        for (DataColumn column : columns) {
            if (!names.add("id " + column.id())
                    || !names.add("heading " + column.heading().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two columns of one name in table " + id + ": " + column.id());
            }
        }
        for (List<DataCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of table " + id + " has " + row.size() + " cells");
            }
        }
    }

    /** Whether any column is summed. */
    public boolean hasTotals() {
        return columns.stream().anyMatch(DataColumn::isSummed);
    }

    /** The sum of the numbers in a column, exactly; zero when it has none. */
    public BigDecimal total(DataColumn column) {
        int index = columns.indexOf(column);
        BigDecimal total = rows.stream().map(row -> row.get(index)).filter(DataCell.Number.class::isInstance)
                .map(cell -> ((DataCell.Number) cell).number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DataCell.Number(total).number();
    }
}
