/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;

/** The empty sheets, each on a page of its own to print and fill in (handbook 3.5). */
final class Sheets {

    private static final int TIME_ROWS = 12;
    private static final int EXPENSE_ROWS = 14;

    private final Presentation presentation;

    private Sheets(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The hours of one person in one week, by action and day. */
    static Section time(Presentation presentation) {
        Sheets sheets = new Sheets(presentation);
        List<Table.Column> columns = new ArrayList<>(List.of(sheets.column("sheet.action", 24)));
        IntStream.rangeClosed(1, 7).forEach(day -> columns.add(sheets.column("weekday.short." + day, 6)));
        columns.add(sheets.column("column.total", 8));
        columns.add(sheets.column("sheet.done", 0));
        return sheets.sheet("time-sheet", "sheet.time", columns, TIME_ROWS);
    }

    /** The expenses of one participant in one month. */
    static Section expenses(Presentation presentation) {
        Sheets sheets = new Sheets(presentation);
        return sheets.sheet("expense-sheet", "sheet.expenses", List.of(sheets.column("column.date", 10),
                sheets.column("sheet.action", 18), sheets.column("sheet.bought", 0), sheets.column("sheet.invoice", 12),
                sheets.column("sheet.net", 12), sheets.column("sheet.vat", 10), sheets.column("sheet.paid", 12)),
                EXPENSE_ROWS);
    }

    private Section sheet(String anchor, String key, List<Table.Column> columns, int lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            rows.add(blank("", columns.size()));
        }
        rows.add(blank(presentation.word("column.total"), columns.size()));
        List<Block> blocks = List.of(form(key + ".of", key + ".of.caption"),
                new Table(presentation.say(key + ".caption"), columns, rows, Table.Narrow.SCROLL),
                form("sheet.signed", "sheet.signed.caption"));
        return new Section(anchor, presentation.say(key), -1, true, blocks, List.of());
    }

    /** Named spaces to fill in beside each other. */
    private Table form(String key, String caption) {
        List<Table.Column> columns = IntStream.rangeClosed(1, 3).mapToObj(number -> column(key + "." + number, 0))
                .toList();
        return new Table(presentation.say(caption), columns, List.of(blank("", columns.size())), Table.Narrow.SCROLL);
    }

    private Table.Column column(String key, int share) {
        return new Table.Column(presentation.word(key), Table.Kind.TEXT, share);
    }

    private static Table.Row blank(String first, int columns) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Line.of(first).cell()));
        while (cells.size() < columns) {
            cells.add(new Line().cell());
        }
        return new Table.Row(Table.Role.BLANK, "", cells);
    }
}
