/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import java.util.List;

import org.ecosystemstudio.documents.pdf.file.PageCanvas;

/** Stacks in places of their own, drawn in the order in which they are read. */
public record Grid(List<Cell> cells, float height) implements Piece {

    /** A stack in its place, from the upper left corner of the grid. */
    public record Cell(float x, float y, Stack stack) {
    }

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        cells.forEach(cell -> cell.stack.draw(canvas, x + cell.x, y + cell.y));
    }
}
