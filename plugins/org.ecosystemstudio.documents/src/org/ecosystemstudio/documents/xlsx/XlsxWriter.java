/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.ooxml.DocumentProperties;
import org.ecosystemstudio.documents.ooxml.Parts;
import org.ecosystemstudio.documents.ooxml.Relations;
import org.ecosystemstudio.documents.style.ColourRole;
import org.ecosystemstudio.documents.style.HouseStyle;

/**
 * Writes data as a workbook of Office Open XML (ECMA-376): a sheet a table, each a real table with a filter, typed cells,
 * and totals that follow the filter. The same data give the same bytes. A text is never a formula.
 */
public final class XlsxWriter {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final HouseStyle style;

    /** Writes in the style of an organisation. */
    public XlsxWriter(HouseStyle style) {
        this.style = style;
    }

    /** The bytes of the workbook. */
    public byte[] write(DataSet set) {
        Parts parts = new Parts();
        new DocumentProperties(CellText.of(set.title()), CellText.of(set.subject()), CellText.of(set.purpose()),
                set.language().tag(), set.date()).writePackage("xl/workbook.xml", parts);
        SharedTexts texts = new SharedTexts();
        Styles styles = new Styles(style.colour(ColourRole.BRAND));
        NumberFormats formats = new NumberFormats(set.language());
        Relations workbook = new Relations();
        List<String> sheets = new ArrayList<>();
        int number = 0;
        for (DataTable table : set.tables()) {
            number++;
            sheets.add(workbook.add("worksheet", "worksheets/sheet" + number + ".xml"));
            Relations relations = new Relations();
            String reference = relations.add("table", "../tables/table" + number + ".xml");
            Sheet cells = new Sheet(table, formats, texts, styles);
            parts.add("xl/worksheets/sheet" + number + ".xml", TYPE + "worksheet+xml",
                    new SheetPart(set, table).markup(cells, reference, number == 1));
            parts.addRelations("xl/worksheets/sheet" + number + ".xml", relations);
            parts.add("xl/tables/table" + number + ".xml", TYPE + "table+xml",
                    TablePart.markup(table, number, style.wording(set.language()).text("data.total")));
        }
        workbook.add("styles", "styles.xml");
        workbook.add("sharedStrings", "sharedStrings.xml");
        parts.add("xl/workbook.xml", TYPE + "sheet.main+xml", Workbook.markup(set.tables(), sheets));
        parts.addRelations("xl/workbook.xml", workbook);
        parts.add("xl/styles.xml", TYPE + "styles+xml", styles.markup());
        parts.add("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", texts.markup());
        return parts.zipped();
    }
}
