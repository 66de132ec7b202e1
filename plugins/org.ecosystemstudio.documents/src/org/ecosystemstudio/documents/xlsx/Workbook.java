/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.xlsx;

import java.util.List;

import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.ooxml.Relations;

/** The list of sheets, with the row of headings that is printed on each page. */
final class Workbook {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Workbook() {
    }

    /** The part; sheets have the references in the order of the tables. */
    static Markup markup(List<DataTable> tables, List<String> references) {
        Markup markup = new Markup().open("workbook", "xmlns", NAMESPACE, "xmlns:r", Relations.NAMESPACE)
                .open("bookViews").empty("workbookView").close("bookViews").open("sheets");
        for (int index = 0; index < tables.size(); index++) {
            markup.empty("sheet", "name", tables.get(index).title(), "sheetId", String.valueOf(index + 1), "r:id",
                    references.get(index));
        }
        markup.close("sheets").open("definedNames");
        for (int index = 0; index < tables.size(); index++) {
            markup.element("definedName", '\'' + tables.get(index).title().replace("'", "''") + "'!$A:$A,'"
                    + tables.get(index).title().replace("'", "''") + "'!$1:$1", "name", "_xlnm.Print_Titles",
                    "localSheetId", String.valueOf(index));
        }
        return markup.close("definedNames").close("workbook");
    }
}
