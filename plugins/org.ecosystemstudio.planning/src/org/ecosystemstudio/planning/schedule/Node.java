/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.planning.recorded.RecordedProgress;

/** One piece of work while the schedule is computed: what the model states, and what the passes have found so far. */
final class Node {

    final WorkItem item;
    /** Position in the order of the view. */
    final int index;
    /** The subproject a task belongs to; null for an action. */
    final Node subproject;
    final List<Node> tasks = new ArrayList<>();
    final List<Link> incoming = new ArrayList<>();
    final List<Link> outgoing = new ArrayList<>();

    /** First day stated; null when none is. */
    final LocalDate from;
    /** Last day stated; null when none is. */
    final LocalDate until;
    /** Whether it is done or stopped: its dates bind nobody any more. */
    final boolean closed;
    /** Whether the work has begun or is over, so that predecessors no longer move its stated start. */
    final boolean begun;
    final boolean recurring;

    /** First day that predecessors, of the task or of its subproject, allow; null when they say nothing. */
    LocalDate bound;
    /** The predecessor that sets the bound. */
    Node driver;
    LocalDate start;
    DateOrigin startOrigin = DateOrigin.UNKNOWN;
    boolean startEstimated;
    LocalDate end;
    DateOrigin endOrigin = DateOrigin.UNKNOWN;
    boolean endEstimated;
    /** The task that ends last, when it gives the end of its subproject. */
    Node lastTask;

    /** Latest end by the end of the linked work and all deadlines; null when unbounded. */
    LocalDate latestEnd;
    LocalDate latestStart;
    boolean critical;

    Node(WorkItem item, int index, Node subproject, LocalDate today) {
        this.item = item;
        this.index = index;
        this.subproject = subproject;
        from = item.getFrom() == null ? null : item.getFrom().firstDay();
        until = item.getUntil() == null ? null : item.getUntil().lastDay();
        closed = RecordedProgress.isClosed(item, today);
        begun = closed || item.getStatus() == WorkStatus.GOING || RecordedProgress.isBegun(item, today);
        recurring = item instanceof Action action && action.getRhythm() != null;
    }

    /** When it is finished as far as successors are concerned; null when nothing is known of it. */
    LocalDate finish(LocalDate today) {
        if (RecordedProgress.isStopped(item) || recurring && end == null) {
            return null;
        }
        LocalDate finish = end != null ? end : start;
        return closed && finish != null && finish.isAfter(today) ? today : finish;
    }

    boolean isBar() {
        return start != null && end != null && !end.isBefore(start);
    }
}
