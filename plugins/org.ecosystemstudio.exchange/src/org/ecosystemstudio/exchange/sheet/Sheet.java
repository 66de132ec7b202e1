/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A sheet of a workbook, or all of a CSV file.
 *
 * @param name what it is called: the name of the sheet, or of the file without its ending
 * @param decimals how numbers are written in its texts
 * @param rows its rows that are not blank, from top to bottom
 */
public record Sheet(String name, DecimalSign decimals, List<SheetRow> rows) {

    /** Creates a sheet and leaves out blank rows. */
    public Sheet {
        Objects.requireNonNull(name);
        Objects.requireNonNull(decimals);
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }
}
