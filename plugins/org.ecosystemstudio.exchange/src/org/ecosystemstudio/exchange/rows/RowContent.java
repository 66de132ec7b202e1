/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.rows;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.exchange.columns.ColumnReading;
import org.ecosystemstudio.exchange.columns.SheetReading;
import org.ecosystemstudio.exchange.sheet.SheetRow;

/** What stands in a row, on one line that can stand in a comment. */
final class RowContent {

    private static final int LONGEST = 2000;

    private RowContent() {
    }

    /** The cells that are not blank, each behind its heading. */
    static String of(SheetRow row, SheetReading reading) {
        List<String> parts = new ArrayList<>();
        for (ColumnReading column : reading.columns()) {
            if (!row.cell(column.index()).isBlank()) {
                String heading = column.heading().isEmpty() ? column.letters() : column.heading();
                parts.add(oneLine(heading) + ": " + oneLine(row.cell(column.index()).shown()));
            }
        }
        return String.join(" | ", parts);
    }

    static String oneLine(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}\\u0085\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + '…';
    }
}
