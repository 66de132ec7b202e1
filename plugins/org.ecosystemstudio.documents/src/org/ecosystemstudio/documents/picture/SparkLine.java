/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.picture;

import java.util.List;

import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.look.SheetRules;
import org.ecosystemstudio.documents.tree.Inline.Spark;

/** Draws the small line that shows how something moved, in a height that the place gives; lengths are points. */
public final class SparkLine {

    /** How wide it is. */
    public static final float WIDTH = 82;

    private static final float EDGE = 3;
    private static final float DOT = 1.7f;
    private static final float WHOLE = 100;

    private final Drawing drawing;
    private final Rgb brand;
    private final Rgb muted;
    private final float left;
    private final float top;
    private final float height;

    /** A line on a drawing, within an edge above and below. */
    public SparkLine(Drawing drawing, SheetRules sheet, float left, float top, float height) {
        this.drawing = drawing;
        brand = sheet.colour("brand");
        muted = sheet.colour("muted");
        this.left = left;
        this.top = top + EDGE;
        this.height = height - 2 * EDGE;
    }

    /** Draws what was measured, where it goes, and what is aimed at. */
    public void draw(Spark spark) {
        float aim = y(spark.aim());
        drawing.moveTo(left, aim);
        drawing.lineTo(left + WIDTH, aim);
        drawing.paint(null, muted, 0.7f, 0.8f, 1.4f);
        corners(spark.measured());
        drawing.paint(null, brand, 1.3f);
        corners(spark.ahead());
        drawing.paint(null, brand, 1, 2.4f, 2);
        if (!spark.measured().isEmpty()) {
            Spark.Point now = spark.measured().getLast();
            drawing.round(x(now.x()) - DOT, y(now.y()) - DOT, 2 * DOT, 2 * DOT, DOT);
            drawing.paint(brand, null, 0);
        }
    }

    private void corners(List<Spark.Point> points) {
        for (int index = 0; index < points.size() && points.size() > 1; index++) {
            float x = x(points.get(index).x());
            float y = y(points.get(index).y());
            if (index == 0) {
                drawing.moveTo(x, y);
            } else {
                drawing.lineTo(x, y);
            }
        }
    }

    private float x(double share) {
        return left + EDGE + (float) share / WHOLE * (WIDTH - 2 * EDGE);
    }

    private float y(double share) {
        return top + height * (1 - (float) share / WHOLE);
    }
}
