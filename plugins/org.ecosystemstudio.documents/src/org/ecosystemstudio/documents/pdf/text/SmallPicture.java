/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.picture.SparkLine;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Inline.Spark;

/** Draws the small pictures that stand on lines of their own, beside words that say the same. */
final class SmallPicture {

    private static final float BAR = 4.2f;
    private static final float BAR_LINE = 8;
    private static final float BAR_LEAST = 40;
    private static final float BAR_MOST = 110;
    private static final float REST = 0.18f;
    private static final float SPARK_LINE = 25;
    private static final float WHOLE = 100;

    private SmallPicture() {
    }

    /** The height of its line. */
    static float height(Inline picture) {
        return picture instanceof Spark ? SPARK_LINE : BAR_LINE;
    }

    /** The width that it needs. */
    static float width(Inline picture) {
        return picture instanceof Spark ? SparkLine.WIDTH : BAR_LEAST;
    }

    /** Draws it in a column of a width. */
    static void draw(PageCanvas canvas, Inline picture, float x, float y, float width, float height) {
        if (picture instanceof Inline.Bar bar) {
            bar(canvas, bar, x, y + (height - BAR) / 2, Math.clamp(width, BAR_LEAST, BAR_MOST));
        } else if (picture instanceof Spark spark) {
            new SparkLine(canvas, Look.RULES, x, y, height).draw(spark);
        }
    }

    private static void bar(PageCanvas canvas, Inline.Bar bar, float x, float y, float length) {
        Rgb colour = Look.accent(bar.accent());
        float done = length * Math.clamp(bar.percent().floatValue(), 0f, WHOLE) / WHOLE;
        canvas.fillRound(colour.thinned(REST), x, y, length, BAR, BAR / 2);
        if (done > 0) {
            canvas.fillRound(colour, x, y, Math.max(done, BAR), BAR, BAR / 2);
        }
    }
}
