/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.svg;

import static org.ecosystemstudio.documents.svg.GanttScale.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.markup.Markup;

/** The arrows from work to the work that waits for it; from work that is not in the chart a stub with its name. */
final class GanttArrows {

    private static final double REACH = 6;
    private static final double STUB = 12;
    private static final double NAME = 9;
    private static final double LONGEST_NAME = 110;
    /** How far an arrow leaves its bar before it turns: less than where the owner's name begins. */
    private static final double OUT = 4;

    private final GanttScale scale;
    private final Map<String, Double> middles = new HashMap<>();
    private final Map<String, GanttChart.Row> rows = new HashMap<>();

    GanttArrows(GanttScale scale) {
        this.scale = scale;
    }

    /** Remembers the height at which a row is drawn. */
    void place(GanttChart.Row row, double middle) {
        rows.put(row.id(), row);
        middles.put(row.id(), middle);
    }

    /** Draws all arrows. */
    void draw(Markup svg, List<GanttChart.Group> groups) {
        StringBuilder paths = new StringBuilder();
        StringBuilder heads = new StringBuilder();
        for (GanttChart.Group group : groups) {
            for (GanttChart.Row row : group.rows()) {
                row.after().forEach(before -> arrow(before.id(), row, paths, heads));
                stub(row, paths, heads);
            }
        }
        if (!paths.isEmpty()) {
            svg.empty("path", "class", "arrow", "d", paths.toString());
            svg.empty("path", "class", "arrow-head", "d", heads.toString()).line();
        }
        groups.forEach(group -> group.rows().forEach(row -> name(row, svg)));
    }

    /** Whether any arrow is drawn. */
    boolean any() {
        return rows.values().stream().filter(row -> row.bar().isPresent())
                .anyMatch(row -> !row.after().isEmpty());
    }

    private void arrow(String before, GanttChart.Row row, StringBuilder paths, StringBuilder heads) {
        if (!hasBar(before) || row.bar().isEmpty()) {
            return;
        }
        double fromX = scale.end(rows.get(before).bar().get().to());
        double toX = scale.start(row.bar().get().from());
        double fromY = middles.get(before);
        double toY = middles.get(row.id());
        double side = toY >= fromY ? 1 : -1;
        double elbow = toX + 3;
        paths.append('M').append(number(fromX)).append(' ').append(number(fromY)).append('h').append(number(OUT))
                .append('V').append(number(toY - side * GanttScale.ROW / 2)).append('H').append(number(elbow))
                .append('V')
                .append(number(toY - side * REACH));
        head(heads, elbow, toY - side * REACH, side);
    }

    private void stub(GanttChart.Row row, StringBuilder paths, StringBuilder heads) {
        if (row.bar().isPresent() && !outside(row).isEmpty()) {
            double x = scale.start(row.bar().get().from());
            double y = middles.get(row.id());
            paths.append('M').append(number(x - STUB)).append(' ').append(number(y)).append('h')
                    .append(number(STUB - 4));
            heads.append('M').append(number(x - 5)).append(' ').append(number(y - 3)).append("v6l5 -3z");
        }
    }

    private void name(GanttChart.Row row, Markup svg) {
        String names = outside(row);
        if (row.bar().isPresent() && !names.isEmpty()) {
            double x = scale.start(row.bar().get().from()) - STUB - 3;
            String text = TextWidth.fitted(names, NAME, Math.min(LONGEST_NAME, x - GanttScale.LEFT));
            if (!text.isEmpty()) {
                svg.element("text", text, "class", "before", "x", number(x), "y", number(middles.get(row.id()) + 3),
                        "text-anchor", "end").line();
            }
        }
    }

    /** The names of what work waits for that is not in the chart; empty for none. */
    private String outside(GanttChart.Row row) {
        return String.join(", ", row.after().stream().filter(before -> !rows.containsKey(before.id()))
                .map(GanttChart.Before::label).toList());
    }

    private static void head(StringBuilder heads, double x, double y, double side) {
        heads.append('M').append(number(x - 3)).append(' ').append(number(y - side * 4)).append("h6l-3 ")
                .append(number(side * 4)).append('z');
    }

    private boolean hasBar(String id) {
        return rows.containsKey(id) && rows.get(id).bar().isPresent();
    }
}
