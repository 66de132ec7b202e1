/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.charts.LineChart;
import org.ecosystemstudio.documents.charts.RoadmapChart;
import org.ecosystemstudio.documents.charts.ShareChart;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Figure;

/** Draws the picture of a figure as one SVG element with its title and description as text alternative. */
public final class ChartSvg {

    private final Wording wording;

    /** Draws with the words of a language. */
    public ChartSvg(Wording wording) {
        this.wording = wording;
    }

    /** Writes the picture; the style sheet around it gives colours. */
    public void write(Figure figure, Markup out) {
        String id = figure.anchor();
        switch (figure.chart()) {
            case GanttChart chart -> {
                GanttSvg gantt = new GanttSvg(chart, id, wording, out);
                open(figure, null, GanttScale.WIDTH, gantt.height(), out);
                gantt.draw();
            }
            case LineChart chart -> {
                LineSvg lines = new LineSvg(chart, out);
                open(figure, null, GanttScale.WIDTH, lines.height(), out);
                lines.draw();
            }
            case RoadmapChart chart -> {
                RoadmapSvg roadmap = new RoadmapSvg(chart, wording, out);
                open(figure, null, GanttScale.WIDTH, roadmap.height(), out);
                roadmap.draw();
            }
            case ShareChart chart -> {
                ShareSvg shares = new ShareSvg(chart, id, out);
                open(figure, "shares", ShareSvg.WIDTH, shares.height(), out);
                shares.draw();
            }
        }
        out.close("svg").line();
    }

    private static void open(Figure figure, String style, double width, double height, Markup out) {
        String id = figure.anchor();
        out.open("svg", "class", style, "viewBox", "0 0 " + number(width) + ' ' + number(height), "role", "img",
                "aria-labelledby", id + "-title", "aria-describedby", id + "-description").line();
        out.element("title", figure.title(), "id", id + "-title").line();
        out.element("desc", figure.description(), "id", id + "-description").line();
    }
}
