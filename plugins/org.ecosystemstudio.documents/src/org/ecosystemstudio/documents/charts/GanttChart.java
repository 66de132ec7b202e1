/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a Gantt chart shows, without a place or a colour.
 *
 * @param from the first day on the axis
 * @param to the last day on the axis
 * @param today the day marked as today; drawn only where it lies on the axis
 * @param groups the rows, by goal
 */
public record GanttChart(LocalDate from, LocalDate to, LocalDate today, List<Group> groups) implements Chart {

    /** Copies the list. */
    public GanttChart {
        groups = List.copyOf(groups);
    }

    /**
     * Rows under one heading.
     *
     * @param label the heading
     * @param accent the number of the accent colour, 0 or more
     */
    public record Group(String label, int accent, List<Row> rows) {
        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One piece of work.
     *
     * @param id what links call it; unique in the chart
     * @param label its name, shortened where it does not fit
     * @param owner who pulls it; empty when nobody does
     * @param description what it says when pointed at: name, dates, owner, progress
     * @param level 0 for an action, 1 for a task of the action above
     * @param bar the time it takes; empty when it has no dates
     * @param ticks the days on which it recurs; empty for other work
     * @param milestones the milestones on its way
     * @param after what it waits for; what is not in the chart is only named
     */
    public record Row(String id, String label, String owner, String description, int level,
            Optional<Bar> bar, List<LocalDate> ticks, List<Mark> milestones, List<Before> after) {
        /** Copies the lists. */
        public Row {
            ticks = List.copyOf(ticks);
            milestones = List.copyOf(milestones);
            after = List.copyOf(after);
        }
    }

    /**
     * The time that work takes.
     *
     * @param from the first day
     * @param to the last day
     * @param percent how much of it is done, 0 to 100
     * @param critical whether the end of the plan moves when this moves
     * @param late whether it is late
     * @param stopped whether it was stopped before it was done
     */
    public record Bar(LocalDate from, LocalDate to, BigDecimal percent, boolean critical, boolean late,
            boolean stopped) {
    }

    /**
     * Work that other work waits for.
     *
     * @param id what links call it
     * @param label its name, shortened where it does not fit
     */
    public record Before(String id, String label) {
    }

    /** A milestone. */
    public record Mark(LocalDate day, String label, boolean reached) {
    }
}
