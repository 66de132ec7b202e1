/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.csv;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.sheet.DecimalSign;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.sheet.Sheet;
import org.ecosystemstudio.exchange.sheet.SheetRow;

/**
 * Reads comma-separated values as RFC 4180 has them, and as spreadsheets write them: with commas, semicolons or tabs,
 * with any line end, in any encoding of Western Europe. The sign that parts values tells how their numbers are written:
 * a spreadsheet that keeps the comma for decimals writes semicolons.
 */
public final class CsvReader {

    private static final String SEPARATORS = ";\t,";
    private static final String DECLARATION = "sep=";

    private final String text;
    private final char separator;
    private int at;

    private CsvReader(String text) throws ImportException {
        String first = text.lines().findFirst().orElse("");
        if (first.startsWith(DECLARATION) && first.length() == DECLARATION.length() + 1) {
            separator = first.charAt(DECLARATION.length());
            this.text = text.substring(Math.min(text.length(), first.length() + 1)).replaceFirst("\\A\n", "");
        } else {
            separator = separatorOf(text);
            this.text = text;
        }
        if (text.indexOf('\0') >= 0) {
            throw ImportException.of("file.binary");
        }
    }

    /**
     * Reads a file.
     *
     * @param name what the sheet is called
     * @throws ImportException when it is no text, or larger than any plan
     */
    public static Sheet read(String name, byte[] bytes) throws ImportException {
        CsvReader reader = new CsvReader(CsvBytes.text(bytes));
        DecimalSign decimals = switch (reader.separator) {
            case ';' -> DecimalSign.COMMA;
            case ',' -> DecimalSign.POINT;
            default -> DecimalSign.OF_LANGUAGE;
        };
        return new Sheet(name, decimals, reader.rows());
    }

    /** The sign that stands most often outside of quotes in the first lines, and in each of them. */
    private static char separatorOf(String text) {
        int best = 0;
        char found = ',';
        for (char candidate : SEPARATORS.toCharArray()) {
            int count = 0;
            boolean quoted = false;
            int lines = 0;
            for (int index = 0; index < text.length() && lines < 5; index++) {
                char sign = text.charAt(index);
                quoted ^= sign == '"';
                lines += sign == '\n' && !quoted ? 1 : 0;
                // the heading counts most: it is the line without texts that hold the sign
                count += sign == candidate && !quoted ? lines == 0 ? 5 : 1 : 0;
            }
            if (count > best) {
                best = count;
                found = candidate;
            }
        }
        return found;
    }

    private List<SheetRow> rows() throws ImportException {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        while (at < text.length()) {
            List<Cell> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                cells.add(cell());
                more = at < text.length() && text.charAt(at) == separator;
                at += more ? 1 : 0;
                if (cells.size() > Limits.COLUMNS) {
                    throw ImportException.of("file.columns", Limits.COLUMNS);
                }
            }
            endLine();
            number++;
            rows.add(new SheetRow(number, cells));
            if (number > Limits.ROWS) {
                throw ImportException.of("file.rows", Limits.ROWS);
            }
        }
        return rows;
    }

    private Cell cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
            at++;
        }
        return checked(text.substring(start, at).strip());
    }

    private Cell quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                value.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                // what stands between the quotes and the next sign belongs to the cell too
                while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
                    value.append(text.charAt(at++));
                }
                return checked(value.toString());
            }
        }
        return new Cell.Unreadable(value.substring(0, Math.min(value.length(), Limits.CELL_CHARACTERS)),
                Notice.of("cell.quotes"));
    }

    private static Cell checked(String value) {
        if (value.length() > Limits.CELL_CHARACTERS) {
            return new Cell.Unreadable(value.substring(0, Limits.CELL_CHARACTERS),
                    Notice.of("cell.long", Limits.CELL_CHARACTERS));
        }
        return new Cell.Words(RestoredText.of(value.replace("\r\n", "\n")));
    }

    private boolean isLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
