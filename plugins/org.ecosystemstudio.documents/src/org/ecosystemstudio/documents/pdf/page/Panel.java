/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;

/** A stack set apart on a ground of its own, with a stroke along its left edge. */
public record Panel(Stack stack, float width, Rgb ground, Rgb edge) implements Piece {

    /** The room at the left and the right of what it holds. */
    public static final float SIDE = 11;

    private static final float ENDS = 8;
    private static final float EDGE = 3;

    @Override
    public float height() {
        return stack.height() + 2 * ENDS;
    }

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        canvas.decoration(() -> {
            canvas.fill(ground, x, y, width, height());
            canvas.fill(edge, x, y, EDGE, height());
        });
        stack.draw(canvas, x + SIDE, y + ENDS);
    }

    @Override
    public Cut cut(float room) {
        Cut cut = stack.cut(room - 2 * ENDS);
        return cut == null ? null : new Cut(new Panel((Stack) cut.first(), width, ground, edge),
                new Panel((Stack) cut.rest(), width, ground, edge));
    }
}
