/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;

/** What tables of both kinds have. */
final class TableParts {

    private TableParts() {
    }

    /** What a table is and how wide its columns are, in twips; the title is for those who listen, empty for none. */
    static void properties(Markup out, String style, List<Integer> widths, int indent, String title) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        boolean hasHeadings = style.equals(TableStyles.DATA);
        out.open("w:tblPr");
        Word.value(out, "w:tblStyle", style);
        out.empty("w:tblW", "w:w", String.valueOf(whole), "w:type", "dxa").empty("w:tblInd", "w:w",
                String.valueOf(indent), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed").empty("w:tblLook",
                        "w:val", hasHeadings ? "06A0" : "0600", "w:firstRow", hasHeadings ? "1" : "0", "w:lastRow", "0",
                        "w:firstColumn", hasHeadings ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand",
                        "1");
        if (!title.isEmpty()) {
            Word.value(out, "w:tblCaption", title);
        }
        out.close("w:tblPr").open("w:tblGrid");
        widths.forEach(width -> out.empty("w:gridCol", "w:w", String.valueOf(width)));
        out.close("w:tblGrid");
    }

    /** The room at an edge of a cell. */
    static void margin(Markup out, String edge, int twips) {
        out.empty(edge, "w:w", String.valueOf(twips), "w:type", "dxa");
    }
}
