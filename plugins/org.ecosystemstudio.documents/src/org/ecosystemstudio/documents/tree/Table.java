/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table. The first cell of a row names the row.
 *
 * @param caption what the table holds; always there, so that nobody meets a table without a name
 * @param columns the columns with their headings
 * @param rows the rows, each with as many cells as there are columns or one cell that spans them
 * @param narrow how it behaves where the page is narrow
 */
public record Table(List<Inline> caption, List<Column> columns, List<Row> rows, Narrow narrow) implements Block {

    /** Copies the lists. */
    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The table without columns in which no row says anything; the first column always stays. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(0, columns.size()).filter(column -> column == 0 || isUsed(column)).boxed()
                .toList();
        if (kept.size() == columns.size()) {
            return this;
        }
        List<Row> shorter = rows.stream().map(row -> row.cells().size() < columns.size() ? row
                : new Row(row.role(), row.anchor(), kept.stream().map(row.cells()::get).toList())).toList();
        return new Table(caption, kept.stream().map(columns::get).toList(), shorter, narrow);
    }

    private boolean isUsed(int column) {
        return rows.stream()
                .anyMatch(row -> row.cells().size() > column && !row.cells().get(column).content().isEmpty());
    }

    /** What a column holds, which decides its alignment and, in a spreadsheet, its format. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Amounts, hours, counts: aligned at the right. */
        NUMBER,
        /** Dates: kept on one line. */
        DATE,
        /** A badge or bar: kept narrow. */
        STATUS,
        /** A shade: as narrow as can be, under a heading that is turned on its side. */
        SHADE
    }

    /** What happens on a narrow page. */
    public enum Narrow {
        /** Rows become blocks, each cell with its heading. */
        STACK,
        /** The table scrolls sideways. */
        SCROLL
    }

    /** The part a row plays. */
    public enum Role {
        /** An ordinary row. */
        BODY,
        /** A row that belongs to the one above. */
        DETAIL,
        /** What more there is to say of the row above, in one cell. */
        NOTE,
        /** A heading of the rows below it, in one cell. */
        GROUP,
        /** A sum. */
        TOTAL,
        /** A row to write in on paper: its empty cells stay empty. */
        BLANK
    }

    /**
     * A column.
     *
     * @param header its heading
     * @param kind what it holds
     * @param share how much of the width it likes, in percent; 0 leaves it open
     */
    public record Column(String header, Kind kind, int share) {
    }

    /**
     * A row.
     *
     * @param anchor the anchor that links lead to; empty when there is none
     */
    public record Row(Role role, String anchor, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell. */
    public record Cell(List<Inline> content) {
        /** Copies the list. */
        public Cell {
            content = List.copyOf(content);
        }
    }
}
