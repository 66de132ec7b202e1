/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import org.ecosystemstudio.documents.pdf.file.PageCanvas;

/**
 * A piece on its side, read from below.
 *
 * @param height how long the piece is from its left to its right, which is its height now
 */
public record Turned(Piece piece, float height) implements Piece {

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        canvas.within(0, -1, 1, 0, x, y + height, () -> piece.draw(canvas, 0, 0));
    }
}
