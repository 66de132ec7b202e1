/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.columns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.exchange.kinds.ImportKind;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.sheet.SheetRow;

/**
 * How a sheet was understood.
 *
 * @param sheet the sheet
 * @param kind what its rows are about; empty when no row has headings that are known, so that nothing is read
 * @param headingRow the number of the row with the headings; 0 when there is none
 * @param columns its columns that have a heading or anything in them
 * @param above the rows above the headings, which are not read
 * @param rows the rows to read
 * @param language the language of most headings
 * @param isComputed whether the sheet is one of this product's own that says only what follows from the model
 */
public record SheetReading(Sheet sheet, Optional<ImportKind> kind, int headingRow, List<ColumnReading> columns,
        List<SheetRow> above, List<SheetRow> rows, Locale language, boolean isComputed) {

    /** Creates a reading and keeps copies. */
    public SheetReading {
        columns = List.copyOf(columns);
        above = List.copyOf(above);
        rows = List.copyOf(rows);
    }

    /** A sheet of which nothing is read. */
    public static SheetReading unread(Sheet sheet, boolean isComputed) {
        return new SheetReading(sheet, Optional.empty(), 0, List.of(), sheet.rows(), List.of(), Locale.ENGLISH,
                isComputed);
    }

    /** The column with an id that is read; empty when the sheet has none. */
    public Optional<ColumnReading> column(String id) {
        return columns.stream().filter(column -> column.use() == ColumnReading.Use.READ && column.column().equals(id))
                .findFirst();
    }
}
