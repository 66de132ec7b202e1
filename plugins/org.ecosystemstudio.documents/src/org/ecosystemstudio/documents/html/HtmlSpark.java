/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.tree.Inline.Spark;

/** Draws a small line as SVG within text: what was measured, dashed what lies ahead, dotted what is aimed at. */
final class HtmlSpark {

    private static final double WIDTH = 136;
    private static final double HEIGHT = 34;
    private static final double EDGE = 3;

    private final Markup html;

    HtmlSpark(Markup html) {
        this.html = html;
    }

    void write(Spark spark) {
        html.open("svg", "class", "spark", "viewBox", "0 0 " + number(WIDTH) + ' ' + number(HEIGHT), "aria-hidden",
                "true", "focusable", "false");
        html.empty("path", "class", "aim", "d", "M0 " + number(y(spark.aim())) + 'H' + number(WIDTH));
        path("measured", spark.measured());
        path("ahead", spark.ahead());
        if (!spark.measured().isEmpty()) {
            Spark.Point now = spark.measured().getLast();
            html.empty("circle", "class", "now", "cx", number(x(now.x())), "cy", number(y(now.y())), "r", "2.6");
        }
        html.close("svg");
    }

    private void path(String shape, List<Spark.Point> points) {
        if (points.size() < 2) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (Spark.Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L').append(number(x(point.x()))).append(' ')
                    .append(number(y(point.y())));
        }
        html.empty("path", "class", shape, "d", path.toString());
    }

    private static double x(double share) {
        return EDGE + share / 100 * (WIDTH - 2 * EDGE);
    }

    private static double y(double share) {
        return HEIGHT - EDGE - share / 100 * (HEIGHT - 2 * EDGE);
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
