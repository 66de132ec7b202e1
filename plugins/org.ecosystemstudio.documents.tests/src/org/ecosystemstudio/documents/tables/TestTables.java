/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.List;
import java.util.NoSuchElementException;

import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.Documents;
import org.ecosystemstudio.documents.TestPlans;
import org.ecosystemstudio.documents.data.DataCell;
import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.planning.Plan;

/** Looks things up in the data of a document. */
public record TestTables(DataSet set) {

    /** The data of a document about a plan. */
    public static TestTables of(DocumentType type, Plan plan, Language language) {
        return new TestTables(new Documents().data(type, language, TestPlans.source(plan)));
    }

    /** A table by its id. */
    public DataTable table(String id) {
        return set.tables().stream().filter(table -> table.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    /** What stands in a column of the first row that begins with a name, as text; empty for nothing. */
    public String value(String table, String name, String column) {
        return row(table, name).get(index(table, column));
    }

    /** All that stands in a column, as text. */
    public List<String> column(String table, String column) {
        int index = index(table, column);
        return table(table).rows().stream().map(row -> text(row.get(index))).toList();
    }

    private List<String> row(String table, String name) {
        return table(table).rows().stream().map(row -> row.stream().map(TestTables::text).toList())
                .filter(row -> row.getFirst().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private int index(String table, String column) {
        return table(table).columns().stream().map(found -> found.id()).toList().indexOf(column);
    }

    private static String text(DataCell cell) {
        return switch (cell) {
            case DataCell.Empty empty -> "";
            case DataCell.Text text -> text.text();
            case DataCell.Number number -> number.number().toPlainString();
            case DataCell.Day day -> day.day().toString();
        };
    }
}
