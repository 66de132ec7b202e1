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

/** The arrows from work to the work that waits for it, as far as both are in the chart. */
final class GanttArrows {

    private static final double REACH = 6;
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
                for (String before : row.after()) {
                    arrow(before, row, paths, heads);
                }
            }
        }
        if (!paths.isEmpty()) {
            svg.empty("path", "class", "arrow", "d", paths.toString());
            svg.empty("path", "class", "arrow-head", "d", heads.toString()).line();
        }
    }

    /** Whether any arrow is drawn. */
    boolean any() {
        return rows.values().stream().filter(row -> row.bar().isPresent())
                .anyMatch(row -> row.after().stream().anyMatch(this::hasBar));
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

    private static void head(StringBuilder heads, double x, double y, double side) {
        heads.append('M').append(number(x - 3)).append(' ').append(number(y - side * 4)).append("h6l-3 ")
                .append(number(side * 4)).append('z');
    }

    private boolean hasBar(String id) {
        return rows.containsKey(id) && rows.get(id).bar().isPresent();
    }
}
