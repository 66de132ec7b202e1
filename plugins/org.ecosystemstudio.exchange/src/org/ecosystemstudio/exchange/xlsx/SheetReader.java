/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.exchange.notices.ImportException;
import org.ecosystemstudio.exchange.notices.Notice;
import org.ecosystemstudio.exchange.sheet.Cell;
import org.ecosystemstudio.exchange.sheet.Limits;
import org.ecosystemstudio.exchange.sheet.SheetRow;
import org.ecosystemstudio.exchange.xml.SafeXml;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Reads the cells of one sheet (ECMA-376, part 1, 18.3.1). */
final class SheetReader {

    /** As many digits as a spreadsheet computes with: what is beyond them is an error of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 15;

    private final SharedTexts texts;
    private final DateFormats dates;
    private final List<SheetRow> rows = new ArrayList<>();

    SheetReader(SharedTexts texts, DateFormats dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** The rows that were read. */
    List<SheetRow> rows() {
        return rows;
    }

    void read(SafeXml xml) throws ImportException {
        int number = 0;
        while (xml.next()) {
            if (xml.begins("row")) {
                number = number(xml.attribute("r"), number + 1);
                SheetRow row = row(xml, number);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > Limits.ROWS) {
                    throw ImportException.of("file.rows", Limits.ROWS);
                }
            }
        }
    }

    private SheetRow row(SafeXml xml, int number) throws ImportException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = column(xml.attribute("r"), column + 1);
                Cell cell = cell(xml);
                if (column >= Limits.COLUMNS) {
                    if (!cell.isBlank()) {
                        throw ImportException.of("file.columns", Limits.COLUMNS);
                    }
                } else {
                    cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), Cell.EMPTY));
                    cells.set(column, cell);
                }
            }
        }
        return new SheetRow(number, cells);
    }

    private Cell cell(SafeXml xml) throws ImportException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String formula = null;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = xml.content(Limits.CELL_CHARACTERS);
            } else if (xml.begins("v")) {
                value = xml.content(Limits.CELL_CHARACTERS);
            } else if (xml.begins("is")) {
                value = RichText.read(xml, "is");
            }
        }
        if (value == null || value.isEmpty()) {
            return formula == null ? Cell.EMPTY : new Cell.Unreadable('=' + formula, Notice.of("cell.noResult"));
        }
        Cell result = value(type == null ? "n" : type, value, style);
        return formula == null || result instanceof Cell.Unreadable ? result : new Cell.Computed(result);
    }

    private Cell value(String type, String value, String style) {
        return switch (type) {
            case "s" -> words(texts.text(value));
            case "str" -> words(RichText.unescaped(value));
            case "inlineStr", "d" -> words(value);
            case "b" -> words(value.strip().equals("1") ? "ja" : "nee");
            case "e" -> new Cell.Unreadable(value, Notice.of("cell.error", value));
            default -> number(value.strip(), style);
        };
    }

    private static Cell words(String text) {
        return text.length() > Limits.CELL_CHARACTERS
                ? new Cell.Unreadable(text.substring(0, Limits.CELL_CHARACTERS),
                        Notice.of("cell.long", Limits.CELL_CHARACTERS))
                : new Cell.Words(text);
    }

    private Cell number(String value, String style) {
        BigDecimal number;
        try {
            number = value.length() > LONGEST_NUMBER ? null : new BigDecimal(value).round(DIGITS);
        } catch (NumberFormatException broken) {
            number = null;
        }
        if (number == null || number.precision() - number.scale() > LARGEST_EXPONENT
                || number.scale() > 2 * LARGEST_EXPONENT) {
            return new Cell.Unreadable(value, Notice.of("cell.number", value));
        }
        CalendarPeriod period = dates.period(number, style);
        return period == null ? new Cell.Amount(number) : new Cell.Date(period);
    }

    private static int number(String reference, int otherwise) {
        return reference != null && reference.matches("\\d{1,8}") ? Integer.parseInt(reference) : otherwise;
    }

    /** The column of a cell like {@code AB12}, from 0 on. */
    private static int column(String reference, int otherwise) {
        if (reference == null || !reference.toUpperCase(Locale.ROOT).matches("[A-Z]{1,3}\\d{1,8}")) {
            return otherwise;
        }
        int column = 0;
        for (char letter : reference.toUpperCase(Locale.ROOT).toCharArray()) {
            column = Character.isDigit(letter) ? column : column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
