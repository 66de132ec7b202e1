/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.planning.calendar.WorkCalendar;

/**
 * Finds how late work may end: by its deadline and those of the work after it, by the end of its subproject, and by the
 * end of all work it is linked with.
 */
final class BackwardPass {

    private final WorkCalendar calendar;
    private final Durations durations;

    BackwardPass(WorkCalendar calendar, Durations durations) {
        this.calendar = calendar;
        this.durations = durations;
    }

    /** Goes through the events in reverse; the end of linked work must stand in {@code latestEnd} already. */
    void run(WorkNetwork network) {
        List<WorkEvent> order = network.order();
        for (int index = order.size() - 1; index >= 0; index--) {
            WorkEvent event = order.get(index);
            if (event.isFinish()) {
                finish(event.node());
            } else {
                begin(event.node());
            }
        }
    }

    private static void limit(Node node, LocalDate day) {
        if (day != null && (node.latestEnd == null || day.isBefore(node.latestEnd))) {
            node.latestEnd = day;
        }
    }

    private void finish(Node node) {
        limit(node, node.recurring ? null : node.until);
        if (node.subproject != null) {
            limit(node, node.subproject.latestEnd);
        }
        for (Link link : node.outgoing) {
            Node successor = link.successor();
            if (!successor.closed && successor.latestStart != null) {
                limit(node, durations.endBefore(successor.latestStart, link.lag()));
            }
        }
        if (node.isBar() && node.latestEnd != null && !node.recurring) {
            int length = Math.max(1, calendar.workingDays(node.start, node.end));
            node.latestStart = calendar.minus(node.latestEnd.plusDays(1), length);
        }
    }

    /** A subproject may start no later than its tasks must. */
    private static void begin(Node node) {
        for (Node task : node.tasks) {
            if (task.latestStart != null && (node.latestStart == null || task.latestStart.isBefore(node.latestStart))) {
                node.latestStart = task.latestStart;
            }
        }
    }
}
