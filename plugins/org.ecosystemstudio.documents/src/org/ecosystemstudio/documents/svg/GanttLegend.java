/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.util.List;
import java.util.function.Predicate;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;

/** What the shapes of a Gantt chart mean: only those that it shows. */
final class GanttLegend {

    private static final double HEIGHT = 30;
    private static final double SIZE = 10;
    private static final double SAMPLE = 22;

    private final GanttChart chart;
    private final String id;
    private final Wording wording;

    GanttLegend(GanttChart chart, String id, Wording wording) {
        this.chart = chart;
        this.id = id;
        this.wording = wording;
    }

    double height() {
        return HEIGHT;
    }

    void draw(Markup svg, double top, boolean arrows) {
        double middle = top + HEIGHT / 2 + 3;
        double x = 8;
        svg.open("g", "class", "a0 legend").line();
        x = bar(svg, x, middle, "done", bar -> bar.percent().signum() > 0);
        x = bar(svg, x, middle, "rest", bar -> !bar.stopped());
        x = bar(svg, x, middle, "late", GanttChart.Bar::late);
        x = bar(svg, x, middle, "critical", GanttChart.Bar::critical);
        x = bar(svg, x, middle, "stopped", GanttChart.Bar::stopped);
        if (any(row -> !row.ticks().isEmpty())) {
            svg.empty("path", "class", "thread", "d", "M" + number(x) + ' ' + number(middle) + "h" + SAMPLE);
            svg.empty("path", "class", "tick", "d",
                    "M" + number(x + 4) + ' ' + number(middle - 5) + "v10m7 -10v10m7 -10v10");
            x = word(svg, x, middle, "gantt.legend.tick");
        }
        if (any(row -> !row.milestones().isEmpty())) {
            svg.empty("path", "class", "mark", "d",
                    "M" + number(x + 14) + ' ' + number(middle - 6) + "l6 6l-6 6l-6 -6z");
            x = word(svg, x, middle, "gantt.legend.milestone");
        }
        if (arrows) {
            svg.empty("path", "class", "arrow", "d", "M" + number(x) + ' ' + number(middle) + "h16");
            svg.empty("path", "class", "arrow-head", "d", "M" + number(x + 15) + ' ' + number(middle - 3) + "v6l5 -3z");
            word(svg, x, middle, "gantt.legend.arrow");
        }
        svg.close("g").line();
    }

    private double bar(Markup svg, double x, double middle, String shape, Predicate<GanttChart.Bar> shown) {
        if (!any(row -> row.bar().filter(shown).isPresent())) {
            return x;
        }
        if (!shape.equals("done") && !shape.equals("stopped")) {
            rectangle(svg, "rest", x, middle, null);
        }
        if (!shape.equals("rest")) {
            rectangle(svg, shape, x, middle, shape.equals("late") ? "url(#" + id + "-late)" : null);
        }
        return word(svg, x, middle, "gantt.legend." + shape);
    }

    private static void rectangle(Markup svg, String shape, double x, double middle, String fill) {
        svg.empty("rect", "class", shape, "x", number(x), "y", number(middle - 5), "width", number(SAMPLE), "height",
                number(SIZE), "rx", "2", "fill", fill);
    }

    private double word(Markup svg, double x, double middle, String key) {
        String word = wording.text(key);
        double start = x + SAMPLE + 5;
        svg.element("text", word, "class", "axis", "x", number(start), "y", number(middle + 3.5)).line();
        return start + TextWidth.of(word, SIZE) + 12;
    }

    private boolean any(Predicate<GanttChart.Row> shown) {
        return chart.groups().stream().map(GanttChart.Group::rows).flatMap(List::stream).anyMatch(shown);
    }
}
