/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.style.ColourRole;
import org.ecosystemstudio.documents.style.HouseStyle;

/**
 * Writes data as a workbook of Office Open XML (ECMA-376): a sheet a table, each a real table with a filter, typed cells,
 * and totals that follow the filter. The same data give the same bytes. A text is never a formula.
 */
public final class XlsxWriter {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CORE_PROPERTIES =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final HouseStyle style;

    /** Writes in the style of an organisation. */
    public XlsxWriter(HouseStyle style) {
        this.style = style;
    }

    /** The bytes of the workbook. */
    public byte[] write(DataSet set) {
        Parts parts = new Parts();
        writePackage(set, parts);
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
            parts.add("xl/worksheets/_rels/sheet" + number + ".xml.rels", Relations.CONTENT_TYPE, relations.markup());
            parts.add("xl/tables/table" + number + ".xml", TYPE + "table+xml",
                    TablePart.markup(table, number, style.wording(set.language()).text("data.total")));
        }
        workbook.add("styles", "styles.xml");
        workbook.add("sharedStrings", "sharedStrings.xml");
        parts.add("xl/workbook.xml", TYPE + "sheet.main+xml", Workbook.markup(set.tables(), sheets));
        parts.add("xl/_rels/workbook.xml.rels", Relations.CONTENT_TYPE, workbook.markup());
        parts.add("xl/styles.xml", TYPE + "styles+xml", styles.markup());
        parts.add("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", texts.markup());
        return parts.zipped();
    }

    private static void writePackage(DataSet set, Parts parts) {
        Relations relations = new Relations();
        relations.add("officeDocument", "xl/workbook.xml");
        relations.addFull(CORE_PROPERTIES, "docProps/core.xml");
        relations.add("extended-properties", "docProps/app.xml");
        parts.add("_rels/.rels", Relations.CONTENT_TYPE, relations.markup());
        parts.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                DocumentProperties.core(set));
        parts.add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                DocumentProperties.application());
    }
}
