/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataColumn.Kind;
import org.ecosystemstudio.documents.data.DataTable;

/**
 * How wide columns are, in characters, and how high rows: by what stands in them, within bounds beyond which words go on a
 * next line. Not every program finds the height of a row by itself.
 */
final class Measures {

    private static final int LEAST = 10;
    private static final int MOST = 36;
    /** As {@link #MOST}, for texts that would be a tower of lines otherwise. */
    private static final int MOST_OF_LONG = 60;
    private static final int LONG = 200;
    private static final int NUMBER = 14;
    /** Room for a currency or unit, a minus, and the edge. */
    private static final int AROUND_NUMBER = 6;
    /** Room for the button of the filter. */
    private static final int BUTTON = 3;
    /** So many signs of a text go into the width of a digit, by which columns are measured. */
    private static final double SIGNS = 1.1;
    /** A line, in points. */
    private static final int LINE = 15;
    /** The most that a row may be, in lines. */
    private static final int MOST_LINES = 27;
    /** So many characters side by side can still be read on a lying A4. */
    private static final double PAGE = 190;

    private final List<Integer> widths;

    Measures(DataTable table) {
        widths = IntStream.range(0, table.columns().size()).mapToObj(index -> width(table, index)).toList();
    }

    /** The widths of the columns, in characters. */
    List<Integer> widths() {
        return widths;
    }

    /** How many pages the columns need side by side. */
    int pages() {
        return (int) Math.ceil(widths.stream().mapToInt(Integer::intValue).sum() / PAGE);
    }

    /** The height of a row, in points. */
    int height(List<DataCell> row) {
        int lines = 1;
        for (int index = 0; index < row.size(); index++) {
            if (row.get(index) instanceof DataCell.Text text) {
                lines = Math.max(lines, lines(text.text(), widths.get(index)));
            }
        }
        return lines * LINE;
    }

    /** The height of the headings, in points. */
    int headingHeight(DataTable table) {
        return IntStream.range(0, widths.size())
                .map(index -> lines(table.columns().get(index).heading(), widths.get(index) - BUTTON)).max().orElse(1)
                * LINE;
    }

    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int index = 0; index < text.length() && lines < MOST_LINES; index++) {
            char sign = text.charAt(index);
            used++;
            word = sign == ' ' ? 0 : word + 1;
            if (sign == '\n') {
                lines++;
                used = 0;
                word = 0;
            } else if (used > width * SIGNS && sign != ' ') {
                lines++;
                used = word > width * SIGNS ? 1 : word;
                word = used;
            }
        }
        return lines;
    }

    private static int width(DataTable table, int index) {
        DataColumn column = table.columns().get(index);
        int heading = Math.min(longestWord(column.heading()) + BUTTON, MOST);
        if (column.kind() != Kind.TEXT) {
            return Math.max(heading, Math.min(Math.max(NUMBER, digits(table.total(column)) + AROUND_NUMBER), MOST));
        }
        int longest = LEAST;
        for (List<DataCell> row : table.rows()) {
            if (row.get(index) instanceof DataCell.Text text) {
                longest = Math.max(longest, text.text().length() + 2);
            }
        }
        return Math.max(Math.min(longest, longest > LONG ? MOST_OF_LONG : MOST), heading);
    }

    /** How long the sum of a column is, which no number in it exceeds by much: with signs that group, and two decimals. */
    private static int digits(BigDecimal sum) {
        int whole = Math.max(1, sum.precision() - sum.scale());
        return whole + (whole - 1) / 3 + 3;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
