/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Table;

/**
 * Writes tables as HTML. Roles are written out where a narrow page turns rows into blocks, because some screen readers
 * forget that such a table is one.
 */
final class HtmlTables {

    private final Wording wording;
    private final Markup html;
    private final HtmlInlines inlines;

    HtmlTables(Wording wording, Markup html, HtmlInlines inlines) {
        this.wording = wording;
        this.html = html;
        this.inlines = inlines;
    }

    void write(Table table) {
        boolean stacks = table.narrow() == Table.Narrow.STACK;
        if (!stacks) {
            html.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
                    wording.text("page.scroll", wording.plain(table.caption()))).line();
        }
        html.open("table", "class", stacks ? "stack" : null, "role", stacks ? "table" : null).line();
        html.open("caption");
        inlines.write(table.caption());
        html.close("caption").line();
        columns(table.columns());
        head(table.columns(), stacks);
        body(table, stacks);
        html.close("table").line();
        if (!stacks) {
            html.close("div").line();
        }
    }

    private void columns(List<Table.Column> columns) {
        html.open("colgroup");
        for (Table.Column column : columns) {
            html.open("col", "class", column.share() > 0 ? "w" + column.share() : null);
        }
        html.close("colgroup").line();
    }

    private void head(List<Table.Column> columns, boolean stacks) {
        html.open("thead", "role", stacks ? "rowgroup" : null);
        html.open("tr", "role", stacks ? "row" : null);
        for (Table.Column column : columns) {
            html.open("th", "scope", "col", "role", stacks ? "columnheader" : null, "class", kind(column));
            heading(column);
            html.close("th");
        }
        html.close("tr").close("thead").line();
    }

    private void heading(Table.Column column) {
        boolean turns = column.kind() == Table.Kind.SHADE;
        if (turns) {
            html.open("span", "class", "turned");
        }
        inlines.text(column.header());
        if (turns) {
            html.close("span");
        }
    }

    private void body(Table table, boolean stacks) {
        boolean open = false;
        for (Table.Row row : table.rows()) {
            if (!open || row.role() == Table.Role.GROUP) {
                if (open) {
                    html.close("tbody").line();
                }
                html.open("tbody", "role", stacks ? "rowgroup" : null).line();
                open = true;
            }
            row(row, table.columns(), stacks);
        }
        if (open) {
            html.close("tbody").line();
        }
    }

    private void row(Table.Row row, List<Table.Column> columns, boolean stacks) {
        String role = row.role() == Table.Role.BODY ? null : row.role().name().toLowerCase(Locale.ROOT);
        html.open("tr", "id", row.anchor().isEmpty() ? null : row.anchor(), "class", role, "role",
                stacks ? "row" : null);
        boolean spans = row.cells().size() == 1 && columns.size() > 1;
        for (int index = 0; index < row.cells().size(); index++) {
            Table.Column column = columns.get(index);
            boolean names = index == 0 && row.role() != Table.Role.BLANK;
            String element = names ? "th" : "td";
            html.open(element, "scope", names ? row.role() == Table.Role.GROUP ? "rowgroup" : "row" : null, "colspan",
                    spans ? String.valueOf(columns.size()) : null, "role",
                    stacks ? names ? "rowheader" : "cell" : null, "class", kind(column), "data-label",
                    stacks && !names && !row.cells().get(index).content().isEmpty() ? column.header() : null);
            if (names && row.cells().get(index).content().isEmpty()) {
                nameless(column);
            } else {
                inlines.write(row.cells().get(index).content());
            }
            html.close(element);
        }
        html.close("tr").line();
    }

    /** A dash for the eye, words for the ear: the name of a row is never empty. */
    private void nameless(Table.Column column) {
        html.element("span", "–", "aria-hidden", "true");
        html.element("span", wording.text(column.kind() == Table.Kind.DATE ? "page.noDate" : "page.noName"), "class",
                "heard");
    }

    private static String kind(Table.Column column) {
        return column.kind() == Table.Kind.TEXT ? null : column.kind().name().toLowerCase(Locale.ROOT);
    }
}
