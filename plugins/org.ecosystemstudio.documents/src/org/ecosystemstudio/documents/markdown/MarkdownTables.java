/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.markdown;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.tree.Table;

/** Writes tables with bars between the cells, padded as far as that keeps lines readable. */
final class MarkdownTables {

    private static final int WIDEST_PADDING = 40;
    private static final int NARROWEST = 3;

    private final MarkdownInlines inlines;

    MarkdownTables(MarkdownInlines inlines) {
        this.inlines = inlines;
    }

    String write(Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(column -> MarkdownText.escaped(column.header())).toList());
        for (Table.Row row : table.rows()) {
            if (row.role() == Table.Role.NOTE && lines.size() > 1) {
                lines.add(noted(lines.removeLast(), inlines.oneLine(row.cells().getFirst().content())));
            } else {
                lines.add(cells(row, table.columns().size()));
            }
        }
        int[] widths = widths(lines);
        StringBuilder out = new StringBuilder(caption(table));
        line(out, lines.getFirst(), widths, table);
        rule(out, widths, table);
        lines.subList(1, lines.size()).forEach(line -> line(out, line, widths, table));
        return out.toString().stripTrailing();
    }

    private String caption(Table table) {
        return table.caption().isEmpty() ? "" : inlines.paragraph(table.caption()) + "\n\n";
    }

    private List<String> cells(Table.Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            String text = inlines.oneLine(cell.content());
            boolean strong = row.role() == Table.Role.TOTAL || row.role() == Table.Role.GROUP;
            cells.add(strong && !text.isEmpty() && text.indexOf('*') < 0 ? "**" + text + "**" : text);
        }
        if (row.role() == Table.Role.DETAIL && !cells.isEmpty()) {
            cells.set(0, "– " + cells.getFirst());
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> noted(List<String> row, String note) {
        List<String> noted = new ArrayList<>(row);
        noted.set(0, noted.getFirst() + " · " + note);
        return noted;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                int length = line.get(column).length();
                widths[column] = Math.max(widths[column], Math.min(WIDEST_PADDING, Math.max(NARROWEST, length)));
            }
        }
        return widths;
    }

    private static void line(StringBuilder out, List<String> cells, int[] widths, Table table) {
        for (int column = 0; column < widths.length; column++) {
            String text = cells.get(column);
            String padding = " ".repeat(Math.max(0, widths[column] - text.length()));
            boolean right = table.columns().get(column).kind() == Table.Kind.NUMBER;
            out.append("| ").append(right ? padding + text : text + padding).append(' ');
        }
        out.append("|\n");
    }

    private static void rule(StringBuilder out, int[] widths, Table table) {
        for (int column = 0; column < widths.length; column++) {
            boolean right = table.columns().get(column).kind() == Table.Kind.NUMBER;
            out.append("| ").append("-".repeat(widths[column] - 1)).append(right ? ':' : '-').append(' ');
        }
        out.append("|\n");
    }
}
