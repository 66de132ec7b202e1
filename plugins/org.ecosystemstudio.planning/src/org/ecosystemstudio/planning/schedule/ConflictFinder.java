/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.DateRange;

/** Finds what cannot be as stated, after the forward pass. */
final class ConflictFinder {

    /** Most pieces of work that a chain tells; of a longer one those nearest to the conflict. */
    static final int LONGEST_CHAIN = 25;

    private final DateRange period;
    private final List<Conflict> found = new ArrayList<>();

    /** Takes the plan period declared; null when none is. */
    ConflictFinder(DateRange period) {
        this.period = period;
    }

    List<Conflict> find(List<Node> nodes) {
        for (Node node : nodes) {
            checkOrder(node);
            checkDeadline(node);
            checkSubproject(node);
            checkPeriod(node);
        }
        return found;
    }

    private void checkOrder(Node node) {
        if (node.from != null && node.until != null && node.until.isBefore(node.from)) {
            found.add(new Conflict.EndBeforeStart(node.item, node.from, node.until));
        }
    }

    private void checkDeadline(Node node) {
        if (node.until == null || node.closed || node.recurring || node.end == null || !node.end.isAfter(node.until)
                || isBeyondByStatement(node)) {
            return;
        }
        found.add(new Conflict.DeadlineTooEarly(node.item, node.until, node.end, chain(node), node.endEstimated));
    }

    /** Whether a task says itself that it ends after its subproject, which is reported on the task. */
    private static boolean isBeyondByStatement(Node node) {
        return node.lastTask != null && node.lastTask.until != null && node.lastTask.until.isAfter(node.until);
    }

    private static List<WorkItem> chain(Node node) {
        List<WorkItem> chain = new ArrayList<>();
        Node next = node;
        while (next != null && chain.size() < LONGEST_CHAIN) {
            chain.add(next.item);
            next = cause(next);
        }
        return chain.reversed();
    }

    private static Node cause(Node node) {
        if (node.endOrigin == DateOrigin.TASKS) {
            return node.lastTask;
        }
        boolean isDriven = node.startOrigin == DateOrigin.PREDECESSOR || node.startOrigin == DateOrigin.TASKS;
        return isDriven ? node.driver : null;
    }

    private void checkSubproject(Node node) {
        Node subproject = node.subproject;
        if (subproject == null) {
            return;
        }
        LocalDate day = node.until != null ? node.until : node.from;
        if (subproject.from != null && node.from != null && node.from.isBefore(subproject.from)) {
            addOutside(node, node.from, subproject.from);
        } else if (subproject.from != null && node.until != null && node.until.isBefore(subproject.from)) {
            addOutside(node, node.until, subproject.from);
        } else if (subproject.until != null && day != null && day.isAfter(subproject.until)) {
            addOutside(node, day, subproject.until);
        }
    }

    private void addOutside(Node task, LocalDate day, LocalDate bound) {
        found.add(new Conflict.TaskOutsideSubproject(task.item, task.subproject.item, day, bound));
    }

    private void checkPeriod(Node node) {
        if (period == null || period.lastDay().isBefore(period.firstDay())) {
            return;
        }
        if (node.from != null && !period.contains(node.from)) {
            found.add(new Conflict.OutsidePeriod(node.item, node.from));
        } else if (node.until != null && !period.contains(node.until)) {
            found.add(new Conflict.OutsidePeriod(node.item, node.until));
        }
    }
}
