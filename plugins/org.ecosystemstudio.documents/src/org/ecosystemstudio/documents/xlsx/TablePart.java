/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.markup.Markup;

/** What makes the cells a table: its name, its filter, its columns and its totals. */
final class TablePart {

    private TablePart() {
    }

    /** The part; numbers begin at 1. */
    static Markup markup(DataTable table, int number, String total) {
        boolean hasTotals = Grid.hasTotals(table);
        Markup markup = new Markup()
                .open("table", "xmlns", Workbook.NAMESPACE, "id", String.valueOf(number), "name", table.id(),
                        "displayName", table.id(), "ref", Grid.all(table), "totalsRowCount", hasTotals ? "1" : null,
                        "totalsRowShown", hasTotals ? null : "0")
                .empty("autoFilter", "ref", Grid.data(table))
                .open("tableColumns", "count", String.valueOf(table.columns().size()));
        for (int index = 0; index < table.columns().size(); index++) {
            DataColumn column = table.columns().get(index);
            markup.empty("tableColumn", "id", String.valueOf(index + 1), "name", CellText.written(column.heading()),
                    "totalsRowLabel", hasTotals && index == 0 ? total : null, "totalsRowFunction",
                    hasTotals && column.isSummed() ? "sum" : null);
        }
        return markup.close("tableColumns").empty("tableStyleInfo", "name", "TableStyleLight1", "showFirstColumn", "0",
                "showLastColumn", "0", "showRowStripes", "0", "showColumnStripes", "0").close("table");
    }
}
