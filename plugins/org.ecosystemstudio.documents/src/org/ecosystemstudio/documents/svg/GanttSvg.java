/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;

/**
 * Draws a Gantt chart as SVG. Colour only repeats what shape says: filled is done, an outline is critical, hatching is
 * late, strokes are meetings, a diamond is a milestone.
 */
final class GanttSvg {

    private static final double BAR = 12;
    private static final double GROUP = 27;
    private static final double LABEL = 11;
    private static final double OWNER = 10;
    private static final double INDENT = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GanttChart chart;
    private final String id;
    private final Wording wording;
    private final GanttScale scale;
    private final Markup svg;

    GanttSvg(GanttChart chart, String id, Wording wording, Markup svg) {
        this.chart = chart;
        this.id = id;
        this.wording = wording;
        this.svg = svg;
        scale = new GanttScale(chart);
    }

    /** The height of the drawing with its legend. */
    double height() {
        return bottom() + new GanttLegend(chart, id, wording).height();
    }

    /** Draws everything inside of the SVG element. */
    void draw() {
        double bottom = bottom();
        pattern();
        GanttAxis axis = new GanttAxis(chart, scale, wording);
        axis.draw(svg, bottom);
        GanttArrows arrows = new GanttArrows(scale);
        double y = GanttScale.HEAD;
        for (GanttChart.Group group : chart.groups()) {
            y += group.label().isEmpty() ? 0 : GROUP;
            for (GanttChart.Row row : group.rows()) {
                arrows.place(row, y + GanttScale.ROW / 2);
                y += GanttScale.ROW;
            }
        }
        arrows.draw(svg, chart.groups());
        axis.drawToday(svg, bottom);
        y = GanttScale.HEAD;
        for (GanttChart.Group group : chart.groups()) {
            y = group(group, y);
        }
        new GanttLegend(chart, id, wording).draw(svg, bottom, arrows.any());
    }

    private double bottom() {
        double height = GanttScale.HEAD;
        for (GanttChart.Group group : chart.groups()) {
            height += (group.label().isEmpty() ? 0 : GROUP) + group.rows().size() * GanttScale.ROW;
        }
        return height + 6;
    }

    private void pattern() {
        svg.open("defs");
        svg.open("pattern", "id", id + "-late", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse",
                "patternTransform", "rotate(45)");
        svg.empty("path", "class", "hatch", "d", "M0 0V5");
        svg.close("pattern").close("defs").line();
    }

    private double group(GanttChart.Group group, double top) {
        double y = top;
        svg.open("g", "class", "a" + group.accent()).line();
        if (!group.label().isEmpty()) {
            svg.element("text", TextWidth.fitted(group.label(), LABEL + 1, GanttScale.WIDTH), "class", "group", "x",
                    "0",
                    "y", number(y + GROUP - 9)).line();
            y += GROUP;
        }
        for (GanttChart.Row row : group.rows()) {
            row(row, y);
            y += GanttScale.ROW;
        }
        svg.close("g").line();
        return y;
    }

    private void row(GanttChart.Row row, double top) {
        double middle = top + GanttScale.ROW / 2;
        double indent = 8 + row.level() * INDENT;
        svg.open("g").element("title", row.description());
        svg.element("text", TextWidth.fitted(row.label(), LABEL, GanttScale.LEFT - indent - 8), "class",
                row.level() == 0 ? "label" : "label task", "x", number(indent), "y", number(middle + 4));
        row.bar().ifPresent(bar -> bar(bar, row.level(), middle));
        ticks(row, middle);
        row.milestones().forEach(mark -> diamond(mark, middle));
        owner(row, middle);
        svg.close("g").line();
    }

    private void bar(GanttChart.Bar bar, int level, double middle) {
        double height = level == 0 ? BAR : BAR - 4;
        double x = scale.start(bar.from());
        double width = Math.max(2, scale.end(bar.to()) - x);
        double y = middle - height / 2;
        BigDecimal done = bar.percent().max(BigDecimal.ZERO).min(HUNDRED);
        rectangle("rest", x, y, width, height);
        if (bar.late()) {
            svg.empty("rect", "class", "late", "x", number(x), "y", number(y), "width", number(width), "height",
                    number(height), "rx", "2", "fill", "url(#" + id + "-late)");
        }
        if (done.signum() > 0) {
            rectangle("done", x, y, width * done.doubleValue() / 100, height);
        }
        if (bar.critical()) {
            rectangle("critical", x - 1, y - 1, width + 2, height + 2);
        }
    }

    private void rectangle(String shape, double x, double y, double width, double height) {
        svg.empty("rect", "class", shape, "x", number(x), "y", number(y), "width", number(width), "height",
                number(height), "rx", "2");
    }

    private void ticks(GanttChart.Row row, double middle) {
        if (row.ticks().isEmpty()) {
            return;
        }
        StringBuilder past = new StringBuilder();
        StringBuilder coming = new StringBuilder();
        for (LocalDate day : row.ticks()) {
            if (!day.isBefore(chart.from()) && !day.isAfter(chart.to())) {
                StringBuilder path = day.isBefore(chart.today()) ? past : coming;
                path.append('M').append(number(scale.middle(day))).append(' ').append(number(middle - 5)).append("v10");
            }
        }
        svg.empty("path", "class", "thread", "d", "M" + number(scale.middle(row.ticks().getFirst())) + ' '
                + number(middle) + 'H' + number(scale.middle(row.ticks().getLast())));
        if (!past.isEmpty()) {
            svg.empty("path", "class", "tick past", "d", past.toString());
        }
        if (!coming.isEmpty()) {
            svg.empty("path", "class", "tick", "d", coming.toString());
        }
    }

    private void diamond(GanttChart.Mark mark, double middle) {
        if (mark.day().isBefore(chart.from()) || mark.day().isAfter(chart.to())) {
            return;
        }
        svg.open("path", "class", mark.reached() ? "mark reached" : "mark", "d",
                "M" + number(scale.middle(mark.day())) + ' ' + number(middle - 6) + "l6 6l-6 6l-6 -6z");
        svg.element("title", mark.label()).close("path");
    }

    private void owner(GanttChart.Row row, double middle) {
        double x = Math.max(row.bar().map(bar -> scale.end(bar.to())).orElse(GanttScale.LEFT), GanttScale.LEFT);
        if (!row.ticks().isEmpty()) {
            x = Math.max(x, scale.end(row.ticks().getLast()));
        }
        for (GanttChart.Mark mark : row.milestones()) {
            x = Math.max(x, scale.middle(mark.day()) + 5);
        }
        String sign = row.bar().map(this::sign).orElse("");
        String text = TextWidth.fitted(sign + row.owner(), OWNER, GanttScale.WIDTH - x - 7);
        if (!text.isEmpty()) {
            svg.element("text", text, "class", "owner", "x", number(x + 6), "y", number(middle + 3.5));
        }
    }

    private String sign(GanttChart.Bar bar) {
        if (bar.percent().compareTo(HUNDRED) >= 0) {
            return "✓ ";
        }
        return bar.late() ? "! " : "";
    }
}
