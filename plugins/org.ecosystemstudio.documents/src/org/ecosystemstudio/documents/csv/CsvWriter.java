/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.csv;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.DocumentFile;
import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataTable;

/**
 * Writes tables as RFC 4180 has them: a file a table, a line with headings, commas, CR LF; UTF-8 with a byte order mark.
 * Dates are ISO 8601, decimals have a point, a percentage of 48 is 48. There is no line of totals, so that every line is
 * data. Texts are {@linkplain SpreadsheetText made harmless} for spreadsheets.
 */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";

    /** A file for each table. */
    public List<DocumentFile> write(List<DataTable> tables) {
        return tables.stream().map(table -> new DocumentFile(table.suffix(), content(table))).toList();
    }

    private static byte[] content(DataTable table) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        out.append(table.columns().stream().map(column -> quoted(column.heading())).collect(Collectors.joining(",")))
                .append(END_OF_LINE);
        for (List<DataCell> row : table.rows()) {
            for (int index = 0; index < row.size(); index++) {
                out.append(index == 0 ? "" : ",").append(field(row.get(index), table.columns().get(index)));
            }
            out.append(END_OF_LINE);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(DataCell cell, DataColumn column) {
        return switch (cell) {
            case DataCell.Empty empty -> "";
            case DataCell.Text text -> quoted(SpreadsheetText.harmless(text.text()));
            case DataCell.Number number -> number.number().toPlainString();
            case DataCell.Day day -> column.kind() == DataColumn.Kind.MONTH ? YearMonth.from(day.day()).toString()
                    : day.day().toString();
        };
    }

    private static String quoted(String text) {
        boolean isPlain = text.equals(text.strip())
                && text.chars().noneMatch(sign -> sign == ',' || sign == ';' || sign == '"' || sign < ' ');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
