/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.Tag;

/**
 * Stacks side by side: the cells of a row, or cards.
 *
 * @param above the room between the rule above and the stacks
 * @param below the room between the stacks and the rule below
 * @param rules the lines along its edges
 */
public record Columns(List<Column> columns, float width, float above, float below, Rules rules) implements Piece {

    /**
     * A stack in its place.
     *
     * @param x from the left edge
     * @param tag what takes its place in the structure also when the stack is empty; null for nothing
     */
    public record Column(float x, Stack stack, Tag tag) {
    }

    /** A line; null for none. */
    public record Rule(Rgb colour, float thickness) {
    }

    /** The lines above and below; null for none. */
    public record Rules(Rule above, Rule below) {
        /** No lines. */
        public static final Rules NONE = new Rules(null, null);
    }

    /** Stacks side by side without lines. */
    public static Columns of(List<Column> columns, float width) {
        return new Columns(columns, width, 0, 0, Rules.NONE);
    }

    @Override
    public float height() {
        return above + below + (float) columns.stream().mapToDouble(column -> column.stack.height()).max().orElse(0);
    }

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        rule(canvas, rules.above, x, y);
        for (Column column : columns) {
            if (column.tag != null) {
                canvas.attach(column.tag);
            }
            column.stack.draw(canvas, x + column.x, y + above);
        }
        rule(canvas, rules.below, x, y + height());
    }

    @Override
    public Cut cut(float room) {
        List<Column> first = new ArrayList<>();
        List<Column> rest = new ArrayList<>();
        float inner = room - above - below;
        boolean any = false;
        for (Column column : columns) {
            if (column.stack.height() <= inner) {
                first.add(column);
                rest.add(new Column(column.x, Stack.of(List.of()), column.tag));
            } else if (column.stack.cut(inner) instanceof Cut cut) {
                first.add(new Column(column.x, (Stack) cut.first(), column.tag));
                rest.add(new Column(column.x, (Stack) cut.rest(), column.tag));
                any = true;
            } else {
                return null;
            }
        }
        return any ? new Cut(new Columns(first, width, above, below, new Rules(rules.above, null)),
                new Columns(rest, width, above, below, new Rules(null, rules.below))) : null;
    }

    private void rule(PageCanvas canvas, Rule rule, float x, float y) {
        if (rule != null) {
            canvas.decoration(() -> canvas.line(rule.colour, rule.thickness, x, y, x + width, y));
        }
    }
}
