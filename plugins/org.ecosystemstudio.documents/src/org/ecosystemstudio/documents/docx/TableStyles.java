/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import org.ecosystemstudio.documents.markup.Markup;

/** The styles of tables. */
final class TableStyles {

    /** The style of tables of data. */
    static final String DATA = "EcosystemTable";
    /** The style of what only stands side by side, or set apart. */
    static final String PANEL = "EcosystemPanel";
    /** Room at the right of a cell, in twips. */
    static final int GAP = 140;

    private static final int PANEL_GAP = 50;

    private final Markup out;
    private final Colours colours;

    TableStyles(Markup out, Colours colours) {
        this.out = out;
        this.colours = colours;
    }

    void write() {
        out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        Word.value(out, "w:name", "Normal Table");
        out.open("w:tblPr");
        out.empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins(0, PANEL_GAP);
        out.close("w:tblPr").close("w:style");
        open(DATA, "Ecosystem Table");
        out.open("w:tblBorders");
        border(out, "w:bottom", 4, colours.line());
        border(out, "w:insideH", 4, colours.line());
        out.close("w:tblBorders");
        margins(45, GAP);
        out.close("w:tblPr").open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        border(out, "w:bottom", 12, colours.ink());
        out.close("w:tcBorders");
        Word.value(out, "w:vAlign", "bottom");
        out.close("w:tcPr").close("w:tblStylePr").close("w:style");
        open(PANEL, "Ecosystem Panel");
        margins(0, PANEL_GAP);
        out.close("w:tblPr").close("w:style");
    }

    /** A border; its width in eighths of a point. */
    static void border(Markup out, String edge, int width, String colour) {
        out.empty(edge, "w:val", "single", "w:sz", String.valueOf(width), "w:space", "0", "w:color", colour);
    }

    private void open(String id, String name) {
        out.open("w:style", "w:type", "table", "w:styleId", id);
        Word.value(out, "w:name", name);
        Word.value(out, "w:basedOn", "TableNormal");
        out.empty("w:qFormat").open("w:tblPr");
    }

    private void margins(int above, int right) {
        out.open("w:tblCellMar");
        TableParts.margin(out, "w:top", above);
        TableParts.margin(out, "w:left", 0);
        TableParts.margin(out, "w:bottom", above);
        TableParts.margin(out, "w:right", right);
        out.close("w:tblCellMar");
    }

}
