/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.List;

import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataColumn;
import org.ecosystemstudio.documents.data.DataColumn.Kind;
import org.ecosystemstudio.documents.data.DataTable;

/** How wide columns are, in characters: by what stands in them, within bounds beyond which words go on a next line. */
final class ColumnWidths {

    private static final int LEAST = 10;
    private static final int MOST = 44;
    private static final int NUMBER = 13;
    /** Room for the button of the filter. */
    private static final int BUTTON = 3;

    private ColumnWidths() {
    }

    static int of(DataTable table, int index) {
        DataColumn column = table.columns().get(index);
        int heading = Math.min(longestWord(column.heading()) + BUTTON, MOST);
        if (column.kind() != Kind.TEXT) {
            return Math.max(heading, NUMBER);
        }
        int longest = LEAST;
        for (List<DataCell> row : table.rows()) {
            if (row.get(index) instanceof DataCell.Text text) {
                longest = Math.max(longest, Math.min(text.text().length() + 2, MOST));
            }
        }
        return Math.max(longest, heading);
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
