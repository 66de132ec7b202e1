/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.List;

/**
 * Boxes in a grid that belong on one page together. A document that is a {@linkplain Document#isSheet() sheet} is
 * printed lying, on paper of any size; elsewhere, and in formats without a grid, the boxes stand in their order.
 *
 * @param columns how many columns the grid has, from 1 to 4
 * @param rows how many rows of equal height: 1, 2, 4 or 8
 * @param boxes the boxes, in the order in which they are read
 */
public record Canvas(int columns, int rows, List<Box> boxes) implements Block {

    /** Copies the list. */
    public Canvas {
        boxes = List.copyOf(boxes);
    }

    /**
     * One box.
     *
     * @param accent the number of its accent colour, 0 or more
     * @param title what it is about
     * @param area where it stands
     * @param content what it says
     */
    public record Box(int accent, List<Inline> title, Area area, List<Block> content) {
        /** Copies the lists. */
        public Box {
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }

    /**
     * The cells that a box takes.
     *
     * @param column its first column, from 1
     * @param row its first row, from 1
     * @param width how many columns it is wide
     * @param height how many rows it is high
     */
    public record Area(int column, int row, int width, int height) {
    }
}
