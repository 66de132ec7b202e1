/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataColumn.Kind;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.xlsx.Styles.Role;

/** The cells of one table: headings, rows, and totals as formulas with their results. */
final class Sheet {

    /** Day 0 of a workbook's calendar for every day from March 1900; before that the calendar has a day too many. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    /** Numbers from here on are more than a cell holds. */
    private static final BigDecimal TOO_LARGE = new BigDecimal("1E+307");

    private final DataTable table;
    private final SharedTexts texts;
    private final Styles styles;
    private final List<String> formats = new ArrayList<>();

    Sheet(DataTable table, NumberFormats numberFormats, SharedTexts texts, Styles styles) {
        this.table = table;
        this.texts = texts;
        this.styles = styles;
        for (int index = 0; index < table.columns().size(); index++) {
            formats.add(numberFormats.of(table.columns().get(index), table.rows(), index));
        }
    }

    /** Writes the rows. */
    void write(String total, Measures measures, Markup markup) {
        markup.open("sheetData").open("row", "r", "1", "ht", String.valueOf(measures.headingHeight(table)));
        for (int index = 0; index < table.columns().size(); index++) {
            DataColumn column = table.columns().get(index);
            text(column.heading(), Grid.cell(index, 1), styles.heading(isRight(column)), markup);
        }
        markup.close("row");
        List<List<DataCell>> rows = table.rows().isEmpty()
                ? List.of(table.columns().stream().map(column -> DataCell.EMPTY).toList()) : table.rows();
        int number = 1;
        for (List<DataCell> row : rows) {
            number++;
            markup.open("row", "r", String.valueOf(number), "ht", String.valueOf(measures.height(row)));
            for (int index = 0; index < row.size(); index++) {
                cell(row.get(index), index, number, markup);
            }
            markup.close("row");
        }
        if (Grid.hasTotals(table)) {
            totals(total, number + 1, markup);
        }
        markup.close("sheetData");
    }

    private void cell(DataCell cell, int index, int row, Markup markup) {
        String place = Grid.cell(index, row);
        DataColumn column = table.columns().get(index);
        switch (cell) {
            case DataCell.Empty empty -> markup.empty("c", "r", place, "s", String.valueOf(style(column, index)));
            case DataCell.Text text -> text(text.text(), place,
                    CellText.looksLikeFormula(text.text()) ? styles.guardedWords() : styles.words(Role.BODY), markup);
            case DataCell.Number number when number.number().abs().compareTo(TOO_LARGE) >= 0 ->
                text(number.number().toPlainString(), place, styles.words(Role.BODY), markup);
            case DataCell.Number number -> value(shown(number.number(), column), place, style(column, index), markup);
            case DataCell.Day day when day.day().isBefore(FIRST_DAY) ->
                text(day.day().toString(), place, styles.words(Role.BODY), markup);
            case DataCell.Day day -> value(String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.day())), place,
                    style(column, index), markup);
        }
    }

    private void totals(String total, int row, Markup markup) {
        markup.open("row", "r", String.valueOf(row));
        text(total, Grid.cell(0, row), styles.words(Role.TOTAL), markup);
        for (int index = 1; index < table.columns().size(); index++) {
            DataColumn column = table.columns().get(index);
            String place = Grid.cell(index, row);
            if (!column.isSummed()) {
                markup.empty("c", "r", place, "s", String.valueOf(styles.words(Role.TOTAL)));
            } else {
                markup.open("c", "r", place, "s", String.valueOf(styles.numbers(Role.TOTAL, formats.get(index))))
                        .element("f", Grid.sum(table, column)).element("v", shown(table.total(column), column))
                        .close("c");
            }
        }
        markup.close("row");
    }

    private int style(DataColumn column, int index) {
        return switch (column.kind()) {
            case TEXT -> styles.words(Role.BODY);
            case DAY, MONTH -> styles.dates(formats.get(index));
            case NUMBER, HOURS, MONEY, PERCENT -> styles.numbers(Role.BODY, formats.get(index));
        };
    }

    private void text(String text, String place, int style, Markup markup) {
        markup.open("c", "r", place, "s", String.valueOf(style), "t", "s")
                .element("v", String.valueOf(texts.number(text))).close("c");
    }

    private static void value(String value, String place, int style, Markup markup) {
        markup.open("c", "r", place, "s", String.valueOf(style)).element("v", value).close("c");
    }

    private static String shown(BigDecimal number, DataColumn column) {
        return (column.kind() == Kind.PERCENT ? number.movePointLeft(2) : number).toPlainString();
    }

    private static boolean isRight(DataColumn column) {
        return column.kind() != Kind.TEXT && column.kind() != Kind.DAY && column.kind() != Kind.MONTH;
    }
}
