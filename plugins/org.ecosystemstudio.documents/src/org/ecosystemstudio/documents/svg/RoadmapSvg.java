/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.charts.RoadmapChart;
import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.text.Wording;

/**
 * Draws a roadmap as SVG: a band for each lane, whose stages say in words what their shade repeats, and below it what is to
 * be reached, each mark with its words beside it.
 */
final class RoadmapSvg {

    private static final double BAND = 17;
    private static final double TOP = 8;
    private static final double LINE = 14;
    private static final double GAP = 9;
    private static final double LABEL = 11;
    private static final double WORD = 10;
    private static final double LEGEND = 24;
    private static final double LABEL_LINE = 12;
    private static final double MARK_ROOM = 12;

    private final RoadmapChart chart;
    private final Wording wording;
    private final Markup svg;
    private final GanttScale scale;

    RoadmapSvg(RoadmapChart chart, Wording wording, Markup svg) {
        this.chart = chart;
        this.wording = wording;
        this.svg = svg;
        scale = new GanttScale(chart.from(), chart.to());
    }

    double height() {
        return bottom() + LEGEND;
    }

    void draw() {
        GanttAxis axis = new GanttAxis(chart.from(), chart.to(), chart.today(), scale, wording);
        axis.draw(svg, bottom());
        axis.drawToday(svg, bottom());
        double y = GanttScale.HEAD;
        for (RoadmapChart.Lane lane : chart.lanes()) {
            lane(lane, y);
            y += height(lane);
        }
        legend(bottom());
    }

    private double bottom() {
        return GanttScale.HEAD + chart.lanes().stream().mapToDouble(this::height).sum();
    }

    private double height(RoadmapChart.Lane lane) {
        int words = places(lane).stream().mapToInt(place -> place.line() + 1).max().orElse(0);
        double labels = TextWidth.wrapped(lane.label(), LABEL, GanttScale.LEFT - 14).size() * LABEL_LINE + 6;
        return TOP + Math.max(labels, BAND + words * LINE) + GAP;
    }

    private void lane(RoadmapChart.Lane lane, double top) {
        svg.open("g", "class", "a" + lane.accent()).line();
        svg.empty("path", "class", "grid", "d",
                "M0 " + number(top + 2) + 'H' + number(GanttScale.WIDTH)).line();
        svg.open("text", "class", "label");
        double base = top + TOP + 12;
        for (String line : TextWidth.wrapped(lane.label(), LABEL, GanttScale.LEFT - 14)) {
            svg.element("tspan", line, "x", "2", "y", number(base));
            base += LABEL_LINE;
        }
        svg.close("text").line();
        for (RoadmapChart.Stage stage : lane.stages()) {
            stage(stage, top + TOP, stage == lane.stages().getLast());
        }
        for (Place place : places(lane)) {
            mark(place, top + TOP + BAND + LINE * place.line() + LINE / 2 + 2);
        }
        svg.close("g").line();
    }

    /** A stage with its words in it; right of it where the last has no room for them. */
    private void stage(RoadmapChart.Stage stage, double y, boolean isLast) {
        double x = scale.start(stage.from());
        double width = Math.max(2, scale.end(stage.to()) - x);
        String opacity = BigDecimal.valueOf(15 + stage.strength() * 85L / 100)
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        svg.empty("rect", "class", "stage", "x", number(x), "y", number(y), "width", number(width), "height",
                number(BAND), "fill-opacity", opacity);
        if (TextWidth.of(stage.label(), WORD) + 4 <= width) {
            svg.element("text", stage.label(), "class", stage.strength() > 55 ? "stage-word light" : "stage-word",
                    "x", number(x + 5), "y", number(y + 12)).line();
        } else if (isLast) {
            svg.element("text", stage.label(), "class", "stage-word", "x", number(x + width + 5), "y", number(y + 12))
                    .line();
        }
    }

    private void mark(Place place, double middle) {
        RoadmapChart.Mark mark = place.mark();
        double x = scale.middle(mark.day());
        String shape = mark.goal() ? "M" + number(x) + ' ' + number(middle + 5) + "v-10l8 3.2l-8 3.2"
                : "M" + number(x) + ' ' + number(middle - 5) + "l5 5l-5 5l-5 -5z";
        svg.empty("path", "class", mark.reached() ? "mark reached" : "mark", "d", shape);
        double room = place.isLeft() ? x - MARK_ROOM - GanttScale.LEFT : GanttScale.WIDTH - x - MARK_ROOM;
        svg.element("text", TextWidth.fitted(mark.label(), WORD, room), "class", "owner", "x",
                number(place.isLeft() ? x - MARK_ROOM : x + MARK_ROOM), "y", number(middle + 3.5), "text-anchor",
                place.isLeft() ? "end" : null).line();
    }

    /** Where the words of marks stand: each on the first line on which it runs into no other. */
    private List<Place> places(RoadmapChart.Lane lane) {
        List<Place> places = new ArrayList<>();
        List<Double> free = new ArrayList<>();
        for (RoadmapChart.Mark mark : lane.marks()) {
            double x = scale.middle(mark.day());
            double width = TextWidth.of(mark.label(), WORD) + MARK_ROOM;
            boolean isLeft = x + width > GanttScale.WIDTH && x - width > GanttScale.LEFT;
            double start = isLeft ? x - width : x - 6;
            double end = isLeft ? x + MARK_ROOM : Math.min(x + width, GanttScale.WIDTH) + 8;
            int line = 0;
            while (line < free.size() && free.get(line) > start) {
                line++;
            }
            if (line == free.size()) {
                free.add(end);
            } else {
                free.set(line, end);
            }
            places.add(new Place(mark, line, isLeft));
        }
        return places;
    }

    private void legend(double top) {
        double middle = top + LEGEND / 2 + 2;
        double x = 8;
        x = sample(x, middle, "mark", "l5 5l-5 5l-5 -5z", "roadmap.legend.milestone");
        x = sample(x, middle, "mark reached", "l5 5l-5 5l-5 -5z", "roadmap.legend.reached");
        sample(x, middle, "mark", "m0 10v-10l8 3.2l-8 3.2", "roadmap.legend.goal");
    }

    private double sample(double x, double middle, String shape, String path, String key) {
        String word = wording.text(key);
        svg.empty("path", "class", shape, "d", "M" + number(x) + ' ' + number(middle - 5) + path);
        svg.element("text", word, "class", "axis", "x", number(x + MARK_ROOM), "y", number(middle + 3.5)).line();
        return x + MARK_ROOM + TextWidth.of(word, WORD) + 18;
    }

    private record Place(RoadmapChart.Mark mark, int line, boolean isLeft) {
    }
}
