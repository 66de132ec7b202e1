/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.fonts.FontFile;
import org.ecosystemstudio.documents.look.ColumnWidths;
import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Columns;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.page.Stack;
import org.ecosystemstudio.documents.pdf.page.Turned;
import org.ecosystemstudio.documents.pdf.text.Paragraph;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;

/** Makes the items of tables: a row is an item, under headings that every page repeats. */
final class TableLayout {

    private static final float GAP = 9;
    private static final float ABOVE = 2.6f;
    private static final float GROUP_ABOVE = 9;
    private static final float DETAIL = 11;
    private static final float SHADE_GAP = 2;
    /** The room below what a row to write in says already. */
    private static final float BLANK = 22;
    /** How long a heading may be that is turned on its side. */
    private static final float TURNED = 150;
    private static final Columns.Rule STRONG = new Columns.Rule(Look.INK, 1.1f);
    private static final Columns.Rule GROUP = new Columns.Rule(Look.MUTED, 0.6f);
    private static final Columns.Rule THIN = new Columns.Rule(Look.LINE, 0.6f);

    private final Wording wording;
    private final TextSetter setter;

    TableLayout(Wording wording, TextSetter setter) {
        this.wording = wording;
        this.setter = setter;
    }

    List<Item> items(Table table, float room, Tag tag) {
        Tag whole = tag.child("Table");
        List<Item> items = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            List<Item> caption = setter.set(table.caption(), Sizes.SMALL, whole.child("Caption")).lines(room, false);
            for (Item line : caption) {
                items.add(line.gap(items.isEmpty() ? Sizes.BLOCK : line.gap()).keepNext());
            }
        }
        List<Paragraph> headings = headings(table, whole);
        List<Cells> rows = new ArrayList<>();
        Tag body = whole.child("TBody");
        for (int index = 0; index < table.rows().size(); index++) {
            rows.add(cells(table, index, body));
        }
        float[] widths = widths(table, headings, rows, room);
        float width = sum(widths);
        Piece head = head(headings, table, widths, width);
        items.add(Item.of(head, items.isEmpty() ? Sizes.BLOCK : 2).keepNext());
        for (int index = 0; index < rows.size(); index++) {
            Item row = Item.of(row(rows.get(index), table, index, widths, width), 0);
            if (keepsNext(table.rows(), index)) {
                row = row.keepNext();
            }
            if (!table.rows().get(index).anchor().isEmpty()) {
                row = row.marked(new Item.Mark(table.rows().get(index).anchor(), 0, null));
            }
            items.add(index == 0 ? row : row.under(head));
        }
        return items;
    }

    /** The cells of one row, set but not yet broken into lines. */
    private record Cells(Table.Role role, List<Paragraph> paragraphs, List<Tag> tags, boolean spans) {
    }

    private List<Paragraph> headings(Table table, Tag whole) {
        Tag row = whole.child("THead").child("TR");
        List<Paragraph> headings = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            Tag cell = row.child("TH").scope("Column");
            headings.add(setter.set(column.header(), Sizes.CELL.strong().colour(Look.MUTED), cell));
        }
        return headings;
    }

    private Cells cells(Table table, int index, Tag body) {
        Table.Row row = table.rows().get(index);
        Tag rowTag = body.child("TR");
        boolean spans = row.cells().size() == 1 && table.columns().size() > 1;
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (int cell = 0; cell < row.cells().size(); cell++) {
            boolean names = cell == 0;
            Tag tag = names ? rowTag.child("TH").scope("Row") : rowTag.child("TD");
            tags.add(spans ? tag.columns(table.columns().size()) : tag);
            List<Inline> content = row.cells().get(cell).content();
            boolean nameless = names && content.isEmpty() && row.role() != Table.Role.BLANK;
            paragraphs.add(setter.set(nameless ? nameless(table.columns().getFirst()) : content, style(row.role()),
                    tag));
        }
        return new Cells(row.role(), paragraphs, tags, spans);
    }

    /** The name of a row is never empty. */
    private List<Inline> nameless(Table.Column column) {
        String words = wording.text(column.kind() == Table.Kind.DATE ? "page.noDate" : "page.noName");
        return List.of(new Inline.Muted(List.of(new Inline.Text(words))));
    }

    private static TextStyle style(Table.Role role) {
        return switch (role) {
            case GROUP -> new TextStyle(FontFile.SEMIBOLD, Sizes.TEXT.size(), Sizes.TEXT.leading(), Look.INK);
            case TOTAL -> Sizes.CELL.strong();
            case BODY, DETAIL, NOTE, BLANK -> Sizes.CELL;
        };
    }

    private static float[] widths(Table table, List<Paragraph> headings, List<Cells> rows, float width) {
        int count = table.columns().size();
        int[] shares = new int[count];
        float[] least = new float[count];
        float[] full = new float[count];
        for (int column = 0; column < count; column++) {
            float gap = gap(table, column);
            boolean solid = is(table, column, Table.Kind.NUMBER);
            boolean turned = is(table, column, Table.Kind.SHADE);
            shares[column] = table.columns().get(column).share();
            float across = turned ? Item.height(headings.get(column).lines(TURNED, false)) : 0;
            least[column] = gap + (turned ? across : headings.get(column).leastWidth());
            full[column] = gap + (turned ? across : headings.get(column).fullWidth());
            for (Cells row : rows) {
                if (!row.spans() && column < row.paragraphs().size()) {
                    Paragraph cell = row.paragraphs().get(column);
                    float indent = gap + (column == 0 && row.role() == Table.Role.DETAIL ? DETAIL : 0);
                    least[column] = Math.max(least[column], Math.min(width / 3,
                            solid ? cell.fullWidth() : cell.leastWidth()) + indent);
                    full[column] = Math.max(full[column], cell.fullWidth() + indent);
                }
            }
        }
        return ColumnWidths.of(hasShades(table) ? Math.min(width, sum(full)) : width, shares, least, full);
    }

    /** The headings; those of shades are turned, and all stand on the line below them. */
    private static Piece head(List<Paragraph> headings, Table table, float[] widths, float width) {
        float highest = 0;
        for (int index = 0; index < widths.length; index++) {
            if (is(table, index, Table.Kind.SHADE)) {
                highest = Math.max(highest, Math.min(TURNED, headings.get(index).fullWidth()));
            }
        }
        List<Columns.Column> columns = new ArrayList<>();
        float x = 0;
        for (int index = 0; index < widths.length; index++) {
            boolean turned = is(table, index, Table.Kind.SHADE);
            Stack words = Stack.of(headings.get(index).lines(turned ? highest : widths[index] - gap(table, index),
                    is(table, index, Table.Kind.NUMBER)));
            float above = turned ? 0 : Math.max(0, highest - words.height());
            Piece heading = turned ? new Turned(words, highest) : words;
            float middle = turned ? Math.max(0, (widths[index] - gap(table, index) - words.height()) / 2) : 0;
            Piece space = Piece.of(above, (canvas, left, top) -> {});
            Stack stack = Stack.of(List.of(Item.of(space, 0), Item.of(heading, 0)));
            columns.add(new Columns.Column(x + middle, stack, null));
            x += widths[index];
        }
        return new Columns(columns, width, ABOVE, ABOVE, new Columns.Rules(null, STRONG));
    }

    private static boolean hasShades(Table table) {
        return table.columns().stream().anyMatch(column -> column.kind() == Table.Kind.SHADE);
    }

    private static float sum(float[] numbers) {
        float sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** The room between a column and the next. */
    private static float gap(Table table, int column) {
        if (column == table.columns().size() - 1) {
            return 0;
        }
        return is(table, column, Table.Kind.SHADE) ? SHADE_GAP : GAP;
    }

    private static Piece row(Cells cells, Table table, int index, float[] widths, float width) {
        List<Columns.Column> columns = new ArrayList<>();
        Table.Role role = cells.role();
        boolean ofDetail = role == Table.Role.NOTE && index > 0
                && table.rows().get(index - 1).role() == Table.Role.DETAIL;
        float indent = role == Table.Role.DETAIL || ofDetail ? DETAIL : 0;
        float x = 0;
        for (int cell = 0; cell < cells.paragraphs().size(); cell++) {
            float room = cells.spans() ? width : widths[cell] - gap(table, cell);
            float left = cell == 0 ? indent : is(table, cell, Table.Kind.SHADE)
                    ? Math.max(0, (room - cells.paragraphs().get(cell).fullWidth()) / 2)
                    : 0;
            columns.add(new Columns.Column(x + left, Stack.of(cells.paragraphs().get(cell).lines(room - left,
                    is(table, cell, Table.Kind.NUMBER) && !cells.spans())), cells.tags().get(cell)));
            x += widths[cell];
        }
        boolean noted = index + 1 < table.rows().size() && table.rows().get(index + 1).role() == Table.Role.NOTE;
        Columns.Rule below = noted || role == Table.Role.TOTAL ? null : role == Table.Role.GROUP ? GROUP : THIN;
        Columns.Rule over = role == Table.Role.TOTAL ? STRONG : null;
        float above = role == Table.Role.GROUP && index > 0 ? GROUP_ABOVE : role == Table.Role.NOTE ? 0 : ABOVE;
        float under = role == Table.Role.BLANK ? BLANK : noted ? 1 : ABOVE;
        return new Columns(columns, width, above, under, new Columns.Rules(over, below));
    }

    private static boolean keepsNext(List<Table.Row> rows, int index) {
        if (index + 1 == rows.size()) {
            return false;
        }
        Table.Role next = rows.get(index + 1).role();
        return rows.get(index).role() == Table.Role.GROUP || next == Table.Role.NOTE || next == Table.Role.TOTAL;
    }

    private static boolean is(Table table, int column, Table.Kind kind) {
        return table.columns().get(column).kind() == kind;
    }
}
