/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number, as the spreadsheet shows it: from 1
 * @param cells its cells from the first column on; those behind the last one are empty
 */
public record SheetRow(int number, List<Cell> cells) {

    /** Creates a row and keeps a copy of the cells. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, from 0 on; empty behind the last one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
