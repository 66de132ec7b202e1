/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.ooxml.Relations;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Value;

/** A sheet around its cells: what stays in view, widths, and how it is printed (A4, lying, as
 * wide as the page, or as few pages as can be read). */
final class SheetPart {

    private static final String A4 = "9";
    /** A header holds 255 signs in all, doubled ampersands included. */
    private static final int LONGEST_IN_HEADER = 80;

    private final DataSet set;
    private final DataTable table;
    private final Wording wording;
    private final Measures measures;

    SheetPart(DataSet set, DataTable table) {
        this.set = set;
        this.table = table;
        wording = Wording.of(set.language());
        measures = new Measures(table);
    }

    Markup markup(Sheet sheet, String tableReference, boolean isFirst) {
        Markup markup = new Markup().open("worksheet", "xmlns", Workbook.NAMESPACE, "xmlns:r", Relations.NAMESPACE)
                .open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr")
                .empty("dimension", "ref", Grid.all(table)).open("sheetViews")
                .open("sheetView", "showGridLines", "0", "tabSelected", isFirst ? "1" : null, "workbookViewId", "0")
                .empty("pane", "xSplit", "1", "ySplit", "1", "topLeftCell", "B2", "activePane", "bottomRight", "state",
                        "frozen")
                .empty("selection", "pane", "topRight").empty("selection", "pane", "bottomLeft")
                .empty("selection", "pane", "bottomRight", "activeCell", "B2", "sqref", "B2")
                .close("sheetView").close("sheetViews").empty("sheetFormatPr", "defaultRowHeight", "15").open("cols");
        for (int index = 0; index < measures.widths().size(); index++) {
            String number = String.valueOf(index + 1);
            markup.empty("col", "min", number, "max", number, "width", String.valueOf(measures.widths().get(index)),
                    "customWidth", "1");
        }
        sheet.write(wording.text("data.total"), measures, markup.close("cols"));
        return markup
                .empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.75", "bottom", "0.6", "header", "0.3",
                        "footer", "0.3")
                .empty("pageSetup", "paperSize", A4, "fitToWidth", String.valueOf(measures.pages()), "fitToHeight",
                        "0", "pageOrder", "overThenDown", "orientation", "landscape")
                .open("headerFooter").element("oddHeader", "&L" + printed(set.title() + " \u00b7 " + set.subject())
                        + "&R" + printed(table.title()))
                .element("oddFooter", "&L" + printed(wording.values().format(new Value.FullDay(set.date()))) + "&R"
                        + wording.text("data.page", "&P", "&N"))
                .close("headerFooter").open("tableParts", "count", "1").empty("tablePart", "r:id", tableReference)
                .close("tableParts").close("worksheet");
    }

    /** A text in a header, where an ampersand begins a code; a space keeps digits from becoming a font's size. */
    private static String printed(String text) {
        String clean = CellText.of(text).replace('\n', ' ');
        int end = Math.min(clean.length(), LONGEST_IN_HEADER);
        if (end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1))) {
            end--;
        }
        String shown = clean.substring(0, end).replace("&", "&&");
        return Character.isDigit(shown.isEmpty() ? ' ' : shown.charAt(0)) ? ' ' + shown : shown;
    }
}
