/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.look.ColumnWidths;
import org.ecosystemstudio.documents.svg.TextWidth;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.values.Value;

/** Estimates how wide the columns of a table want to be, and shares its width among them. */
final class TableWidths {

    /** The size of letters in tables, in twips; our estimate of their width is on the safe side. */
    private static final double SIZE = 170 * 0.85;
    /** How much wider strong letters are. */
    private static final float STRONG = 1.12f;
    private static final int BAR = 1_100;
    /** A word of more than this part of the table may break. */
    private static final float MOST_WORD = 4;
    /** A number with its unit of more than this part of the table may go on a next line. */
    private static final float MOST_SOLID = 7;
    private static final int SHADE = 420;
    private static final int MOST_TURNED = 2_600;
    private static final int DETAIL = 200;

    private final Wording wording;

    TableWidths(Wording wording) {
        this.wording = wording;
    }

    /** The widths of columns, which together are so wide, or narrower where shades stand close together. */
    List<Integer> of(Table table, int width) {
        int count = table.columns().size();
        int[] shares = new int[count];
        float[] least = new float[count];
        float[] full = new float[count];
        for (int column = 0; column < count; column++) {
            Table.Column about = table.columns().get(column);
            shares[column] = about.share();
            Need need = about.kind() == Table.Kind.SHADE ? new Need(SHADE, SHADE)
                    : need(List.of(new Inline.Text(about.header())));
            least[column] = need.least() * STRONG + TableStyles.GAP;
            full[column] = need.full() * STRONG + TableStyles.GAP;
            for (Table.Row row : table.rows()) {
                if (column < row.cells().size() && (row.cells().size() > 1 || count == 1)) {
                    Need cell = need(row.cells().get(column).content());
                    float indent = TableStyles.GAP
                            + (column == 0 && row.role() == Table.Role.DETAIL ? DETAIL : 0);
                    float solid = about.kind() == Table.Kind.NUMBER ? Math.min(cell.full(), width / MOST_SOLID) : 0;
                    least[column] = Math.max(least[column],
                            Math.max(Math.min(width / MOST_WORD, cell.least()), solid) + indent);
                    full[column] = Math.max(full[column], cell.full() + indent);
                }
            }
        }
        float room = turned(table.columns()) > 0 ? Math.min(width, sum(full)) : width;
        List<Integer> widths = new ArrayList<>();
        for (float share : ColumnWidths.of(room, shares, least, full)) {
            widths.add(Math.round(share));
        }
        return widths;
    }

    /** How high the headings that are turned on their side are together; 0 when none is. */
    int turned(List<Table.Column> columns) {
        double longest = columns.stream().filter(column -> column.kind() == Table.Kind.SHADE)
                .mapToDouble(column -> TextWidth.of(column.header(), SIZE * STRONG)).max().orElse(0);
        return longest == 0 ? 0 : (int) Math.min(longest + 2 * TableStyles.GAP, MOST_TURNED);
    }

    /** What content needs so that no word is broken, and so that none goes on a next line. */
    private record Need(float least, float full) {
    }

    private Need need(List<Inline> content) {
        float least = 0;
        float full = 0;
        float line = 0;
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                line = 0;
            } else if (inline instanceof Inline.Bar || inline instanceof Inline.Spark) {
                float width = inline instanceof Inline.Bar ? BAR : Sparks.WIDTH;
                least = Math.max(least, width);
                full = Math.max(full, width);
                line = 0;
            } else {
                boolean solid = inline instanceof Inline.Badge
                        || inline instanceof Inline.Typed typed && isSolid(typed);
                String text = wording.plain(List.of(inline));
                float width = (float) TextWidth.of(solid ? text + "  " : text, SIZE);
                least = Math.max(least, solid ? width : longestWord(text));
                line += width;
                full = Math.max(full, line);
            }
        }
        return new Need(least, full);
    }

    private static float sum(float[] numbers) {
        float sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static boolean isSolid(Inline.Typed typed) {
        return !(typed.value() instanceof Value.Days)
                && !(typed.value() instanceof Value.DaySpan);
    }

    private static float longestWord(String text) {
        double longest = 0;
        for (String word : text.split("[\\s/-]+")) {
            longest = Math.max(longest, TextWidth.of(word, SIZE));
        }
        return (float) longest;
    }
}
