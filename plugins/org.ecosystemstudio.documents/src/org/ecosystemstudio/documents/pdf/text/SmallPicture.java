/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.util.List;

import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.look.Look;
import org.ecosystemstudio.documents.pdf.look.Rgb;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Inline.Spark;

/** Draws the small pictures that stand on lines of their own, beside words that say the same. */
final class SmallPicture {

    private static final float BAR = 4.2f;
    private static final float BAR_LINE = 8;
    private static final float BAR_LEAST = 40;
    private static final float BAR_MOST = 110;
    private static final float REST = 0.18f;
    private static final float SPARK_WIDTH = 82;
    private static final float SPARK_LINE = 25;
    private static final float EDGE = 3;
    private static final float DOT = 1.7f;
    private static final float WHOLE = 100;

    private SmallPicture() {
    }

    /** The height of its line. */
    static float height(Inline picture) {
        return picture instanceof Spark ? SPARK_LINE : BAR_LINE;
    }

    /** The width that it needs. */
    static float width(Inline picture) {
        return picture instanceof Spark ? SPARK_WIDTH : BAR_LEAST;
    }

    /** Draws it in a column of a width. */
    static void draw(PageCanvas canvas, Inline picture, float x, float y, float width, float height) {
        if (picture instanceof Inline.Bar bar) {
            bar(canvas, bar, x, y + (height - BAR) / 2, Math.clamp(width, BAR_LEAST, BAR_MOST));
        } else if (picture instanceof Spark spark) {
            spark(canvas, spark, x, y + EDGE, height - 2 * EDGE);
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

    private static void spark(PageCanvas canvas, Spark spark, float x, float y, float height) {
        float aim = y(spark.aim(), y, height);
        canvas.moveTo(x, aim);
        canvas.lineTo(x + SPARK_WIDTH, aim);
        canvas.paint(null, Look.MUTED, 0.7f, 0.8f, 1.4f);
        corners(canvas, spark.measured(), x, y, height);
        canvas.paint(null, Look.BRAND, 1.3f);
        corners(canvas, spark.ahead(), x, y, height);
        canvas.paint(null, Look.BRAND, 1, 2.4f, 2);
        if (!spark.measured().isEmpty()) {
            Spark.Point now = spark.measured().getLast();
            canvas.fillRound(Look.BRAND, x(now.x(), x) - DOT, y(now.y(), y, height) - DOT, 2 * DOT, 2 * DOT, DOT);
        }
    }

    private static void corners(PageCanvas canvas, List<Spark.Point> points, float x, float y, float height) {
        for (int index = 0; index < points.size() && points.size() > 1; index++) {
            float pointX = x(points.get(index).x(), x);
            float pointY = y(points.get(index).y(), y, height);
            if (index == 0) {
                canvas.moveTo(pointX, pointY);
            } else {
                canvas.lineTo(pointX, pointY);
            }
        }
    }

    private static float x(double share, float left) {
        return left + EDGE + (float) share / WHOLE * (SPARK_WIDTH - 2 * EDGE);
    }

    private static float y(double share, float top, float height) {
        return top + height * (1 - (float) share / WHOLE);
    }
}
