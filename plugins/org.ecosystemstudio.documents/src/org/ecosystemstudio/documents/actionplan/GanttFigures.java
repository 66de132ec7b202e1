/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.ecosystemstudio.documents.charts.GanttChart;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.planning.PlanPeriod;

/**
 * The Gantt charts of a plan: one when all rows fit on a page, otherwise an overview with a bar for each goal and then one
 * or more charts for each goal, none higher than a page.
 */
final class GanttFigures {

    private static final int MOST_ROWS = 28;

    private final Presentation presentation;
    private final GanttRows rows;
    private final List<Part> parts = new ArrayList<>();
    private final List<GanttChart.Group> overview = new ArrayList<>();

    GanttFigures(Presentation presentation, Map<Goal, List<Action>> actionsByGoal) {
        this.presentation = presentation;
        rows = new GanttRows(presentation);
        int accent = 0;
        for (Map.Entry<Goal, List<Action>> entry : actionsByGoal.entrySet()) {
            add(entry.getKey(), entry.getValue(), accent++);
        }
    }

    /** The charts; empty when nothing has a date. */
    List<Figure> figures() {
        int total = parts.stream().flatMap(part -> part.blocks().stream()).mapToInt(List::size).sum();
        if (total == 0) {
            return List.of();
        }
        if (total + parts.size() <= MOST_ROWS) {
            return List.of(figure("gantt", presentation.word("gantt.title"), parts.stream()
                    .map(part -> new GanttChart.Group(part.title(), part.accent(), flat(part.blocks()))).toList()));
        }
        List<Figure> figures = new ArrayList<>();
        if (overview.size() > 1) {
            figures.add(figure("gantt-overview", presentation.word("gantt.overview"), overview));
        }
        for (Part part : parts) {
            figures.addAll(split(part));
        }
        return figures;
    }

    private void add(Goal goal, List<Action> actions, int accent) {
        List<List<GanttChart.Row>> blocks = new ArrayList<>(rows.of(actions));
        if (goal != null) {
            rows.milestonesOf(goal).ifPresent(row -> blocks.add(List.of(row)));
        }
        if (!blocks.isEmpty()) {
            String title = goal == null ? presentation.word("goals.withoutGoal") : presentation.plainTitle(goal);
            parts.add(new Part(title, accent, blocks));
        }
        rows.overview(goal, actions).ifPresent(row -> overview.add(new GanttChart.Group("", accent, List.of(row))));
    }

    private List<Figure> split(Part part) {
        List<List<GanttChart.Row>> pages = new ArrayList<>();
        List<GanttChart.Row> page = new ArrayList<>();
        for (List<GanttChart.Row> block : part.blocks()) {
            if (!page.isEmpty() && page.size() + block.size() > MOST_ROWS) {
                pages.add(page);
                page = new ArrayList<>();
            }
            for (GanttChart.Row row : block) {
                if (page.size() == MOST_ROWS) {
                    pages.add(page);
                    page = new ArrayList<>();
                }
                page.add(row);
            }
        }
        pages.add(page);
        List<Figure> figures = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            String title = pages.size() == 1 ? part.title() : presentation.word("gantt.part", part.title(),
                    Value.count(number), Value.count(pages.size()));
            figures.add(figure("gantt-" + (part.accent() + 1) + "-" + number, title,
                    List.of(new GanttChart.Group(title, part.accent(), pages.get(number - 1)))));
        }
        return figures;
    }

    private Figure figure(String anchor, String title, List<GanttChart.Group> groups) {
        PlanPeriod period = presentation.plan().period();
        int count = groups.stream().mapToInt(group -> group.rows().size()).sum();
        String description = presentation.word("gantt.description", Value.count(count),
                new Value.Day(period.firstDay()), new Value.Day(period.lastDay()))
                + named("gantt.description.late", groups, GanttChart.Bar::late)
                + named("gantt.description.critical", groups, GanttChart.Bar::critical)
                + named("gantt.description.stopped", groups, GanttChart.Bar::stopped);
        List<Inline> caption = List.of();
        return new Figure(anchor, title, description, new GanttChart(period.firstDay(), period.lastDay(),
                presentation.plan().today(), groups), caption);
    }

    /** A sentence with the names of the rows with such a bar; empty when there are none. */
    private String named(String key, List<GanttChart.Group> groups, Predicate<GanttChart.Bar> shown) {
        List<String> names = groups.stream().map(GanttChart.Group::rows).flatMap(List::stream)
                .filter(row -> row.bar().filter(shown).isPresent()).map(GanttChart.Row::label).toList();
        return names.isEmpty() ? "" : " " + presentation.word(key, String.join("; ", names));
    }

    private static List<GanttChart.Row> flat(List<List<GanttChart.Row>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** The rows of one goal, in blocks that are kept together. */
    private record Part(String title, int accent, List<List<GanttChart.Row>> blocks) {
    }
}
