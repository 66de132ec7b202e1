/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Grid;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.page.Stack;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.tree.Canvas;

/** Makes the items of a canvas: its boxes in a grid, or one below the other. */
final class SheetLayout {

    private static final float GAP = 14;
    private static final float RULE = 2.4f;
    private static final float RULE_ROOM = 6;
    private static final String HEADING = "H2";

    private final TextSetter setter;
    private final Flow flow;

    SheetLayout(TextSetter setter, Flow flow) {
        this.setter = setter;
        this.flow = flow;
    }

    /**
     * A canvas as a grid of a height, its rows as high as what they hold and a share of the room that is left.
     *
     * @return empty when the boxes need more room
     */
    Optional<Item> grid(Canvas canvas, float width, float height, Tag tag) {
        float column = (width - GAP * (canvas.columns() - 1)) / canvas.columns();
        Map<Canvas.Box, Stack> stacks = new LinkedHashMap<>();
        for (Canvas.Box box : canvas.boxes()) {
            stacks.put(box, Stack.of(box(box, span(column, box.area().width()), tag)));
        }
        float[] rows = rows(canvas, stacks);
        float spare = height - GAP * (canvas.rows() - 1);
        for (float row : rows) {
            spare -= row;
        }
        if (spare < 0) {
            return Optional.empty();
        }
        float[] tops = new float[rows.length];
        for (int row = 1; row < rows.length; row++) {
            tops[row] = tops[row - 1] + rows[row - 1] + spare / rows.length + GAP;
        }
        List<Grid.Cell> cells = new ArrayList<>();
        stacks.forEach((box, stack) -> cells.add(new Grid.Cell((column + GAP) * (box.area().column() - 1),
                tops[box.area().row() - 1], stack)));
        return Optional.of(Item.of(new Grid(cells, height), Sizes.BLOCK));
    }

    /** How high rows are for what they hold; those that hold a box together share what it needs. */
    private static float[] rows(Canvas canvas, Map<Canvas.Box, Stack> stacks) {
        float[] rows = new float[canvas.rows()];
        canvas.boxes().stream().sorted(Comparator.comparingInt(box -> box.area().height())).forEach(box -> {
            Canvas.Area area = box.area();
            float needed = stacks.get(box).height() - GAP * (area.height() - 1);
            for (int row = 0; row < area.height(); row++) {
                needed -= rows[area.row() - 1 + row];
            }
            for (int row = 0; row < area.height() && needed > 0; row++) {
                rows[area.row() - 1 + row] += needed / area.height();
            }
        });
        return rows;
    }

    private static float span(float part, int count) {
        return part * count + GAP * (count - 1);
    }

    /** The items of a canvas with its boxes below each other. */
    List<Item> inOrder(Canvas canvas, float width, Tag tag) {
        List<Item> items = new ArrayList<>();
        for (Canvas.Box box : canvas.boxes()) {
            List<Item> inner = box(box, width, tag);
            items.add(inner.getFirst().gap(GAP));
            items.addAll(inner.subList(1, inner.size()));
        }
        return items;
    }

    private List<Item> box(Canvas.Box box, float width, Tag tag) {
        Tag part = tag.child("Sect");
        Rgb colour = Look.accent(box.accent());
        List<Item> items = new ArrayList<>();
        items.add(Item.of(Piece.of(RULE + RULE_ROOM, (canvas, x, y) -> canvas.decoration(
                () -> canvas.fill(colour, x, y, width, RULE))), 0).keepNext());
        setter.set(box.title(), Sizes.TEXT.strong(), part.child(HEADING)).lines(width, false)
                .forEach(line -> items.add(line.keepNext()));
        items.addAll(flow.items(box.content(), width, part));
        return items;
    }
}
