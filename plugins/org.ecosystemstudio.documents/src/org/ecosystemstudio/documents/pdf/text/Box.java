/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;

/** Draws what stands around words in a line: the outline of a badge, the ground of a shade. */
final class Box {

    private static final float BADGE_HEIGHT = 1.34f;
    private static final float SHADE_HEIGHT = 1.5f;
    private static final float THIN = 0.6f;
    private static final float CORNER = 2.2f;

    private Box() {
    }

    /** Draws it around a part of a line of a height. */
    static void draw(PageCanvas canvas, Chunk chunk, float x, float y, float height) {
        if (chunk.drawn() instanceof Inline.Badge badge) {
            float size = chunk.style().size() * BADGE_HEIGHT;
            canvas.outline(Look.tone(badge.tone()), THIN, badge.tone() == Tone.ILLUSTRATIVE, x,
                    y + (height - size) / 2, chunk.width(), size, size / 2);
        } else if (chunk.drawn() instanceof Inline.Shade shade) {
            float size = chunk.style().size() * SHADE_HEIGHT;
            float top = y + (height - size) / 2;
            if (shade.level() == 0) {
                canvas.outline(Look.MUTED, THIN, true, x, top, chunk.width(), size, CORNER);
            } else {
                Rgb ground = Look.shade(shade.level());
                canvas.fillRound(ground, x, top, chunk.width(), size, CORNER);
            }
        }
    }
}
