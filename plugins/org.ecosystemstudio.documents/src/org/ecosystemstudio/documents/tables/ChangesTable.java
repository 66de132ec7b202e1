/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.changes.ChangeList;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.method.Labels;
import org.ecosystemstudio.planning.changes.Difference;

/** What changed since an earlier version: a row for each difference, and one for what is new or gone. */
final class ChangesTable {

    private final Presentation presentation;
    private final DocumentSource source;

    ChangesTable(Presentation presentation, DocumentSource source) {
        this.presentation = presentation;
        this.source = source;
    }

    /** One difference of an element; none for one that is new or gone, which tells in its parts what it says. */
    private record Row(ChangeList.Item item, Difference difference, ChangeList.Parts parts) {

        BigDecimal workingDays() {
            return difference instanceof Difference.Moved moved && moved.workingDays() != null
                    ? BigDecimal.valueOf(moved.workingDays()) : null;
        }
    }

    DataTable table() {
        return new TableDesign<Row>("changes", presentation.wording())
                .text("name", row -> FullName.of(row.item().change().element()))
                .text("title", row -> row.item().name())
                .text("kind", row -> Presentation.capital(
                        Labels.noun(row.item().change().element().eClass(), presentation.locale())))
                .text("change", row -> presentation.word("data.change." + row.item().change().kind()))
                .text("changed", row -> row.parts().what()).text("before", row -> row.parts().before())
                .text("now", row -> row.parts().after()).text("difference", row -> row.parts().byHowMuch())
                .number("workingDays", Row::workingDays).onlyOf(rows());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (source.earlier().isEmpty()) {
            return rows;
        }
        for (ChangeList.Group group : ChangeList.of(source, presentation.wording()).groups()) {
            for (ChangeList.Item item : group.items()) {
                addRows(item, rows);
            }
        }
        return rows;
    }

    private static void addRows(ChangeList.Item item, List<Row> rows) {
        String says = String.join(" ", item.lines());
        switch (item.change().kind()) {
            case ADDED -> rows.add(new Row(item, null, new ChangeList.Parts("", "", says, "")));
            case REMOVED -> rows.add(new Row(item, null, new ChangeList.Parts("", says, "", "")));
            case CHANGED -> {
                for (int i = 0; i < item.differences().size(); i++) {
                    rows.add(new Row(item, item.change().differences().get(i), item.differences().get(i)));
                }
            }
        }
    }
}
