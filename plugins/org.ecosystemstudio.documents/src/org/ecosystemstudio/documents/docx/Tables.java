/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Table.Role;

/** Writes tables of data: headings on every page, and rows that stay whole. */
final class Tables {

    private static final int DETAIL = 200;
    private static final int STRONG = 12;
    private static final int THIN = 6;
    /** The height of a row to write in. */
    private static final int WRITING = 480;

    private final Story story;
    private final Markup out;
    private final Colours colours;
    private final Flow flow;
    private final Runs runs;
    private final TableWidths measures;

    Tables(Story story, Runs runs) {
        this.story = story;
        this.runs = runs;
        out = story.out();
        colours = story.colours();
        flow = story.flow();
        measures = new TableWidths(story.wording());
    }

    void write(Table table, Place place) {
        if (!table.caption().isEmpty()) {
            flow.open(place.paragraph("Caption"));
            runs.write(table.caption());
            flow.close();
        }
        flow.openTable();
        List<Integer> widths = measures.of(table, place.room());
        TableParts.properties(out, TableStyles.DATA, widths, place.indent(), story.wording().plain(table.caption()));
        head(table.columns(), widths);
        for (int index = 0; index < table.rows().size(); index++) {
            row(table, index, widths);
        }
        flow.closeTable();
    }

    private void head(List<Table.Column> columns, List<Integer> widths) {
        int height = measures.turned(columns);
        openRow(height, true);
        for (int index = 0; index < columns.size(); index++) {
            openCell(widths.get(index), 1, List.of());
            if (isShade(columns.get(index))) {
                Word.value(out, "w:textDirection", "btLr");
            }
            openContent();
            flow.open(ParagraphLook.of("TableHeading").right(isNumber(columns.get(index))));
            runs.text(columns.get(index).header(), RunLook.PLAIN);
            flow.close();
            closeCell();
        }
        out.close("w:tr");
    }

    private void row(Table table, int index, List<Integer> widths) {
        Table.Row row = table.rows().get(index);
        boolean spans = row.cells().size() == 1 && table.columns().size() > 1;
        boolean leads = index + 1 < table.rows().size() && leadsTo(table.rows().get(index + 1).role());
        List<Edge> edges = edges(table.rows(), index);
        openRow(row.role() == Role.BLANK ? WRITING : 0, false);
        for (int cell = 0; cell < row.cells().size(); cell++) {
            Table.Column column = table.columns().get(cell);
            openCell(spans ? sum(widths) : widths.get(cell), spans ? widths.size() : 1, edges);
            shade(row.cells().get(cell));
            openContent();
            ParagraphLook look = ParagraphLook.of(style(row.role())).right(isNumber(column) && !spans)
                    .leading(leads || row.role() == Role.GROUP);
            flow.open(cell == 0 && isDetail(table.rows(), index) ? look.indented(DETAIL, 0) : look);
            if (cell == 0) {
                story.bookmarks().mark(row.anchor(), out);
            }
            List<Inline> content = row.cells().get(cell).content();
            runs.write(cell == 0 && content.isEmpty() && row.role() != Role.BLANK ? nameless(column) : content);
            flow.close();
            closeCell();
        }
        out.close("w:tr");
    }

    /** A line at an edge of a cell; without a colour there is none, whatever the table says. */
    private record Edge(String side, int width, String colour) {
    }

    private List<Edge> edges(List<Table.Row> rows, int index) {
        Role role = rows.get(index).role();
        List<Edge> edges = new ArrayList<>();
        if (role == Role.BLANK) {
            return List.of(new Edge("w:top", THIN, colours.muted()), new Edge("w:left", THIN, colours.muted()),
                    new Edge("w:bottom", THIN, colours.muted()), new Edge("w:right", THIN, colours.muted()));
        }
        if (role == Role.TOTAL) {
            edges.add(new Edge("w:top", STRONG, colours.ink()));
        } else if (role == Role.NOTE) {
            edges.add(new Edge("w:top", 0, null));
        }
        if (role == Role.GROUP) {
            edges.add(new Edge("w:bottom", THIN, colours.muted()));
        } else if (index + 1 < rows.size() && rows.get(index + 1).role() == Role.NOTE) {
            edges.add(new Edge("w:bottom", 0, null));
        }
        return edges;
    }

    /** The name of a row is never empty. */
    private List<Inline> nameless(Table.Column column) {
        String words = story.wording().text(column.kind() == Table.Kind.DATE ? "page.noDate" : "page.noName");
        return List.of(new Inline.Muted(List.of(new Inline.Text(words))));
    }

    private void openCell(int width, int columns, List<Edge> edges) {
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (columns > 1) {
            Word.value(out, "w:gridSpan", columns);
        }
        if (!edges.isEmpty()) {
            out.open("w:tcBorders");
            for (Edge edge : edges) {
                if (edge.colour() == null) {
                    Word.value(out, edge.side(), "nil");
                } else {
                    TableStyles.border(out, edge.side(), edge.width(), edge.colour());
                }
            }
            out.close("w:tcBorders");
        }
    }

    /** A cell of a shade is shaded as a whole. */
    private void shade(Table.Cell cell) {
        cell.content().stream().filter(Inline.Shade.class::isInstance).map(Inline.Shade.class::cast).findFirst()
                .ifPresent(shade -> out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill",
                        colours.shade(shade.level())));
    }

    private void openContent() {
        out.close("w:tcPr");
        flow.openCell();
    }

    /** Opens a row that stays whole, at least so high; 0 for as high as it gets. */
    private void openRow(int height, boolean isHead) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (height > 0) {
            out.empty("w:trHeight", "w:val", String.valueOf(height), "w:hRule", "atLeast");
        }
        if (isHead) {
            out.empty("w:tblHeader");
        }
        out.close("w:trPr");
    }

    private void closeCell() {
        flow.closeCell();
        out.close("w:tc");
    }

    private static String style(Role role) {
        return switch (role) {
            case GROUP -> "TableGroup";
            case TOTAL -> "TableTotal";
            case BODY, DETAIL, NOTE, BLANK -> "TableText";
        };
    }

    private static boolean isDetail(List<Table.Row> rows, int index) {
        Role role = rows.get(index).role();
        return role == Role.DETAIL
                || role == Role.NOTE && index > 0 && rows.get(index - 1).role() == Role.DETAIL;
    }

    private static boolean leadsTo(Role next) {
        return next == Role.NOTE || next == Role.TOTAL;
    }

    private static boolean isShade(Table.Column column) {
        return column.kind() == Table.Kind.SHADE;
    }

    private static boolean isNumber(Table.Column column) {
        return column.kind() == Table.Kind.NUMBER;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
