/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.model.values.TimeSpan;

/** Finds when work takes place: from its stated dates and durations, and never before its predecessors allow. */
final class ForwardPass {

    private final Durations durations;
    private final LocalDate today;

    ForwardPass(Durations durations, LocalDate today) {
        this.durations = durations;
        this.today = today;
    }

    void run(WorkNetwork network) {
        for (WorkEvent event : network.order()) {
            if (event.isFinish()) {
                finish(event.node());
            } else {
                begin(event.node());
            }
        }
    }

    private void begin(Node node) {
        findBound(node);
        if (node.from != null && (node.begun || node.bound == null || !node.bound.isAfter(node.from))) {
            setStart(node, node.from, DateOrigin.STATED, false);
            return;
        }
        if (node.bound != null) {
            setStart(node, node.bound, DateOrigin.PREDECESSOR, node.driver.endEstimated);
        }
        Node subproject = node.subproject;
        if (node.from == null && subproject != null && subproject.start != null
                && (node.start == null || subproject.start.isAfter(node.start))) {
            setStart(node, subproject.start, DateOrigin.SUBPROJECT, subproject.startEstimated);
        }
    }

    private void findBound(Node node) {
        if (node.subproject != null) {
            node.bound = node.subproject.bound;
            node.driver = node.subproject.driver;
        }
        for (Link link : node.incoming) {
            LocalDate finish = link.predecessor().finish(today);
            if (finish == null) {
                continue;
            }
            LocalDate allowed = durations.startAfter(finish, link.lag());
            if (node.bound == null || allowed.isAfter(node.bound)) {
                node.bound = allowed;
                node.driver = link.predecessor();
            }
        }
    }

    private void finish(Node node) {
        if (node.recurring) {
            finishRhythm(node);
            return;
        }
        TimeSpan takes = node.item.getDuration();
        if (takes != null && node.start != null) {
            setEnd(node, durations.lastDay(node.start, takes), DateOrigin.DURATION, node.startEstimated);
        } else if (node.until != null) {
            finishByDeadline(node, takes);
        } else if (node.start != null && isMeasuredByHours(node)) {
            setEnd(node, durations.lastDay(node.start, node.item.getHours()), DateOrigin.HOURS, true);
        }
        rollUp(node);
    }

    private void finishRhythm(Node node) {
        CalendarPeriod last = ((Action) node.item).getRhythm().getUntil();
        LocalDate end = last == null ? node.until : last.lastDay();
        if (end != null && (node.start == null || !end.isBefore(node.start))) {
            setEnd(node, end, DateOrigin.STATED, false);
        }
    }

    private void finishByDeadline(Node node, TimeSpan takes) {
        if (node.start == null) {
            setEnd(node, node.until, DateOrigin.STATED, false);
            if (takes != null) {
                setStart(node, durations.firstDay(node.until, takes), DateOrigin.DURATION, false);
            } else if (isMeasuredByHours(node)) {
                setStart(node, durations.firstDay(node.until, node.item.getHours()), DateOrigin.HOURS, true);
            }
        } else if (!node.until.isBefore(node.start)) {
            setEnd(node, node.until, DateOrigin.STATED, false);
        } else if (node.startOrigin != DateOrigin.STATED) {
            setEnd(node, node.start, node.startOrigin, node.startEstimated);
        }
    }

    private static void rollUp(Node node) {
        Node first = null;
        Node last = null;
        for (Node task : node.tasks) {
            if (task.start != null && (first == null || task.start.isBefore(first.start))) {
                first = task;
            }
            if (task.end != null && (last == null || task.end.isAfter(last.end))) {
                last = task;
            }
        }
        if (first != null && node.from == null && node.startOrigin != DateOrigin.DURATION) {
            setStart(node, first.start, DateOrigin.TASKS, first.startEstimated);
        }
        if (last != null && (node.end == null || last.end.isAfter(node.end))) {
            setEnd(node, last.end, DateOrigin.TASKS, last.endEstimated);
            node.lastTask = last;
        }
    }

    /** Hours say how long work lasts only where nothing better does, such as the tasks of a subproject. */
    private static boolean isMeasuredByHours(Node node) {
        return node.item.getHours() != null && node.tasks.stream().noneMatch(task -> task.end != null);
    }

    private static void setStart(Node node, LocalDate day, DateOrigin origin, boolean estimated) {
        node.start = day;
        node.startOrigin = origin;
        node.startEstimated = estimated;
    }

    private static void setEnd(Node node, LocalDate day, DateOrigin origin, boolean estimated) {
        node.end = day;
        node.endOrigin = origin;
        node.endEstimated = estimated;
    }
}
