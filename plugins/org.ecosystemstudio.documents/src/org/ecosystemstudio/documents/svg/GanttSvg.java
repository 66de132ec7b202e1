/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
    private static final double LINE = 12;
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
        scale = new GanttScale(chart.from(), chart.to());
    }

    /** The height of the drawing with its legend. */
    double height() {
        return bottom() + new GanttLegend(chart, id, wording).height();
    }

    /** Draws everything inside of the SVG element. */
    void draw() {
        double bottom = bottom();
        pattern();
        GanttAxis axis = new GanttAxis(chart.from(), chart.to(), chart.today(), scale, wording);
        axis.draw(svg, bottom);
        GanttArrows arrows = new GanttArrows(scale);
        double y = GanttScale.HEAD;
        for (GanttChart.Group group : chart.groups()) {
            y += group.label().isEmpty() ? 0 : GROUP;
            for (GanttChart.Row row : group.rows()) {
                arrows.place(row, y + height(row) / 2);
                y += height(row);
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
            height += (group.label().isEmpty() ? 0 : GROUP)
                    + group.rows().stream().mapToDouble(GanttSvg::height).sum();
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
            y += height(row);
        }
        svg.close("g").line();
        return y;
    }

    private void row(GanttChart.Row row, double top) {
        double middle = top + height(row) / 2;
        svg.open("g").element("title", row.description());
        label(row, middle);
        row.bar().ifPresent(bar -> bar(bar, row.level(), middle));
        ticks(row, middle);
        row.milestones().forEach(mark -> diamond(mark, middle));
        owner(row, middle);
        svg.close("g").line();
    }

    private void label(GanttChart.Row row, double middle) {
        List<String> lines = lines(row);
        double base = lines.size() == 1 ? middle + 4 : middle - 2;
        svg.open("text", "class", row.level() == 0 ? "label" : "label task");
        for (String line : lines) {
            svg.element("tspan", line, "x", number(indent(row)), "y", number(base));
            base += LINE;
        }
        svg.close("text");
    }

    private static List<String> lines(GanttChart.Row row) {
        return TextWidth.wrapped(row.label(), LABEL, GanttScale.LEFT - indent(row) - 6);
    }

    private static double indent(GanttChart.Row row) {
        return 8 + row.level() * INDENT;
    }

    private static double height(GanttChart.Row row) {
        return lines(row).size() == 1 ? GanttScale.ROW : GanttScale.TALL_ROW;
    }

    private void bar(GanttChart.Bar bar, int level, double middle) {
        double height = level == 0 ? BAR : BAR - 4;
        double x = scale.start(bar.from());
        double width = Math.max(2, scale.end(bar.to()) - x);
        double y = middle - height / 2;
        BigDecimal done = bar.percent().max(BigDecimal.ZERO).min(HUNDRED);
        rectangle(bar.stopped() ? "stopped" : "rest", x, y, width, height);
        if (bar.late()) {
            double untilToday = Math.max(width, scale.end(lastDay(bar)) - x);
            svg.empty("rect", "class", "late", "x", number(x), "y", number(y), "width", number(untilToday), "height",
                    number(height), "rx", "2", "fill", "url(#" + id + "-late)");
        }
        if (done.signum() > 0) {
            rectangle("done", x, y, width * done.doubleValue() / 100, height);
        }
        if (bar.critical()) {
            rectangle("critical", x - 1, y - 1, width + 2, height + 2);
        }
    }

    /** The last day of a bar; of a late one no earlier than today. */
    private LocalDate lastDay(GanttChart.Bar bar) {
        return bar.late() && bar.to().isBefore(chart.today()) ? chart.today() : bar.to();
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

    /** Right of all else in the row, in two lines where need be; left of it when a long name fits only there. */
    private void owner(GanttChart.Row row, double middle) {
        double x = Math.max(row.bar().map(bar -> scale.end(lastDay(bar))).orElse(GanttScale.LEFT), GanttScale.LEFT);
        if (!row.ticks().isEmpty()) {
            x = Math.max(x, scale.end(row.ticks().getLast()));
        }
        for (GanttChart.Mark mark : row.milestones()) {
            x = Math.max(x, scale.middle(mark.day()) + 5);
        }
        String text = row.bar().map(this::sign).orElse("") + row.owner();
        List<String> lines = TextWidth.wrapped(text, OWNER, GanttScale.WIDTH - x - 7);
        double left = beginning(row) - 8;
        if (String.join(" ", lines).equals(text) || TextWidth.of(text, OWNER) > left - GanttScale.LEFT) {
            owner(lines, x + 6, middle, null);
        } else {
            owner(List.of(text), left, middle, "end");
        }
    }

    private void owner(List<String> lines, double x, double middle, String anchor) {
        double base = middle + (lines.size() == 1 ? 3.5 : -2);
        for (String line : lines) {
            if (!line.isEmpty()) {
                svg.element("text", line, "class", "owner", "x", number(x), "y", number(base), "text-anchor", anchor);
            }
            base += OWNER;
        }
    }

    /** Where the first of all that is drawn in a row begins. */
    private double beginning(GanttChart.Row row) {
        double x = row.bar().map(bar -> scale.start(bar.from())).orElse(GanttScale.RIGHT);
        if (!row.ticks().isEmpty()) {
            x = Math.min(x, scale.start(row.ticks().getFirst()));
        }
        for (GanttChart.Mark mark : row.milestones()) {
            x = Math.min(x, scale.middle(mark.day()) - 6);
        }
        return x;
    }

    private String sign(GanttChart.Bar bar) {
        if (bar.percent().compareTo(HUNDRED) >= 0) {
            return "✓ ";
        }
        return bar.stopped() ? "✕ " : bar.late() ? "! " : "";
    }
}
