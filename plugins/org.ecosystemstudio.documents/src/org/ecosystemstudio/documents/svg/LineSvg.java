/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.util.List;
import java.util.OptionalInt;

import org.ecosystemstudio.documents.charts.LineChart;
import org.ecosystemstudio.documents.markup.Markup;

/**
 * Draws a line chart as SVG: each line with its name, its own shape of marker and its numbers, so that colour only
 * helps. A stretch without values is a gap in the line.
 */
final class LineSvg {

    private static final double WIDTH = GanttScale.WIDTH;
    private static final double LEFT = 40;
    private static final double RIGHT = WIDTH - 40;
    private static final double HEAD = 20;
    private static final double ROOM = 14;
    private static final double PLOT = 40;
    private static final double GAP = 14;
    private static final double STRIP = HEAD + ROOM + PLOT + GAP;
    private static final double AXIS = 22;
    private static final double FONT = 10;
    private static final double MARKER = 3.4;
    /** Closer than this, numbers would run into each other and markers too. */
    private static final double NUMBER = 34;
    private static final int WHOLE = 100;
    /** A square, a diamond, two triangles, a bar, a cross and an hourglass, around the middle of a marker. */
    private static final List<String> MARKERS = List.of("M-3.4 -3.4H3.4V3.4H-3.4Z", "M0 -4.6L4.6 0L0 4.6L-4.6 0Z",
            "M0 -4.4L4.4 3.4H-4.4Z", "M0 4.4L4.4 -3.4H-4.4Z", "M-1.6 -4.6H1.6V4.6H-1.6Z",
            "M-1.3 -4.2H1.3V-1.3H4.2V1.3H1.3V4.2H-1.3V1.3H-4.2V-1.3H-1.3Z", "M-4 -4H4L-4 4H4Z");

    private final LineChart chart;
    private final Markup svg;

    LineSvg(LineChart chart, Markup svg) {
        this.chart = chart;
        this.svg = svg;
    }

    double height() {
        return chart.lines().size() * STRIP + AXIS;
    }

    void draw() {
        double top = 0;
        for (int i = 0; i < chart.lines().size(); i++) {
            strip(chart.lines().get(i), MARKERS.get(i % MARKERS.size()), top);
            top += STRIP;
        }
        axis(top);
    }

    private void strip(LineChart.Line line, String marker, double top) {
        svg.open("g", "class", "a0").line();
        svg.empty("path", "class", "reached", "d", marker, "transform",
                "translate(" + number(MARKER + 2) + ' ' + number(top + HEAD - 11) + ')');
        svg.element("text", line.label(), "class", "total", "x", "16", "y", number(top + HEAD - 7));
        svg.element("text", line.summary(), "class", "axis", "x", number(WIDTH), "y", number(top + HEAD - 7),
                "text-anchor", "end").line();
        scale(WHOLE, top);
        scale(0, top);
        path(line.percents(), top);
        double free = 0;
        for (int i = 0; i < line.percents().size(); i++) {
            if (line.percents().get(i).isPresent() && isWorthAMarker(line.percents(), i)) {
                int percent = line.percents().get(i).getAsInt();
                svg.empty("path", "class", "reached", "d", marker, "transform",
                        "translate(" + number(x(i)) + ' ' + number(y(percent, top)) + ')').line();
                if (x(i) >= free) {
                    svg.element("text", percent + "\u00a0%", "class", "owner", "x", number(x(i)), "y",
                            number(y(percent, top) - 8), "text-anchor", "middle").line();
                    free = x(i) + NUMBER;
                }
            }
        }
        svg.close("g").line();
    }

    private void scale(int percent, double top) {
        svg.element("text", percent + "\u00a0%", "class", "axis", "x", number(LEFT - 10), "y",
                number(y(percent, top) + 3), "text-anchor", "end");
        svg.empty("path", "class", "grid", "d",
                "M" + number(LEFT) + ' ' + number(y(percent, top)) + 'H' + number(RIGHT)).line();
    }

    private void path(List<OptionalInt> percents, double top) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < percents.size(); i++) {
            if (percents.get(i).isPresent()) {
                path.append(drawing ? 'L' : 'M').append(number(x(i))).append(' ')
                        .append(number(y(percents.get(i).getAsInt(), top)));
            }
            drawing = percents.get(i).isPresent();
        }
        if (!path.isEmpty()) {
            svg.empty("path", "class", "trend", "d", path.toString()).line();
        }
    }

    /** Where points lie close together, those that repeat the one before need no marker. */
    private boolean isWorthAMarker(List<OptionalInt> percents, int place) {
        return step() >= NUMBER || place == 0 || place == percents.size() - 1
                || !percents.get(place).equals(percents.get(place - 1));
    }

    /** As many moments as find room, the first and the last before others. */
    private void axis(double top) {
        double free = LEFT;
        int last = chart.moments().size() - 1;
        for (int i = 0; i <= last; i++) {
            double width = TextWidth.of(chart.moments().get(i), FONT);
            boolean fits = x(i) - width / 2 >= free
                    && x(i) + width / 2 + 8 <= x(last) - TextWidth.of(chart.moments().get(last), FONT) / 2;
            if (i == 0 || i == last || fits) {
                svg.element("text", chart.moments().get(i), "class", "axis", "x", number(x(i)), "y",
                        number(top + AXIS - 8), "text-anchor", "middle").line();
                free = x(i) + width / 2 + 8;
            }
        }
    }

    private double x(int place) {
        return chart.moments().size() < 2 ? (LEFT + RIGHT) / 2 : LEFT + 16 + place * step();
    }

    private double step() {
        return (RIGHT - LEFT - 32) / Math.max(1, chart.moments().size() - 1);
    }

    private static double y(int percent, double top) {
        return top + HEAD + ROOM + PLOT * (WHOLE - percent) / WHOLE;
    }
}
