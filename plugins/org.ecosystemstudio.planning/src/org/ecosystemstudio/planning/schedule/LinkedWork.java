/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.ecosystemstudio.planning.calendar.WorkCalendar;

/** One set of work that is linked by predecessors, directly or by way of other work; tasks with their subproject. */
final class LinkedWork {

    private final List<Node> nodes;

    private LinkedWork(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** All sets with at least one dependency, in the order of the view. */
    static List<LinkedWork> of(WorkNetwork network) {
        List<LinkedWork> sets = new ArrayList<>();
        boolean[] seen = new boolean[network.nodes().size()];
        for (Node node : network.nodes()) {
            if (!seen[node.index]) {
                List<Node> set = reachable(node, seen);
                if (set.stream().anyMatch(member -> !member.incoming.isEmpty())) {
                    sets.add(new LinkedWork(set));
                }
            }
        }
        return sets;
    }

    private static List<Node> reachable(Node first, boolean[] seen) {
        List<Node> set = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(first));
        seen[first.index] = true;
        while (!open.isEmpty()) {
            Node node = open.poll();
            set.add(node);
            List<Node> neighbours = new ArrayList<>(node.tasks);
            if (node.subproject != null) {
                neighbours.add(node.subproject);
            }
            node.incoming.forEach(link -> neighbours.add(link.predecessor()));
            node.outgoing.forEach(link -> neighbours.add(link.successor()));
            for (Node neighbour : neighbours) {
                if (!seen[neighbour.index]) {
                    seen[neighbour.index] = true;
                    open.add(neighbour);
                }
            }
        }
        set.sort(Comparator.comparingInt(node -> node.index));
        return set;
    }

    /** Bounds the latest end of all its work by the end of the last of it. */
    void boundByEnd() {
        LocalDate end = null;
        for (Node node : nodes) {
            if (node.isBar() && !node.recurring && (end == null || node.end.isAfter(end))) {
                end = node.end;
            }
        }
        for (Node node : nodes) {
            node.latestEnd = end;
        }
    }

    /**
     * Marks the work whose delay delays the end, and returns the chain of it; null when the work that ends last waits for
     * nothing that would delay it.
     */
    CriticalPath critical(Durations durations, LocalDate today, WorkCalendar calendar) {
        LocalDate end = nodes.stream().filter(LinkedWork::isCandidate).map(node -> node.end)
                .max(Comparator.naturalOrder()).orElse(null);
        List<Node> last = nodes.stream().filter(node -> isCandidate(node) && node.end.equals(end)
                && !tight(node, durations, today).isEmpty()).toList();
        if (last.isEmpty()) {
            return null;
        }
        mark(last, durations, today);
        List<Node> path = new ArrayList<>();
        for (Node node = last.getFirst(); node != null; node = tightest(node, durations, today)) {
            path.add(node);
        }
        path = path.reversed();
        LocalDate start = path.getFirst().start;
        return new CriticalPath(path.stream().map(node -> node.item).toList(), start, end,
                calendar.workingDays(start, end));
    }

    /** Open work with dates; of a subproject its tasks, unless none of them has dates. */
    private static boolean isCandidate(Node node) {
        return node.isBar() && !node.closed && !node.recurring && node.tasks.stream().noneMatch(Node::isBar);
    }

    private static void mark(List<Node> last, Durations durations, LocalDate today) {
        Deque<Node> open = new ArrayDeque<>(last);
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (!node.critical) {
                node.critical = true;
                open.addAll(tight(node, durations, today));
                if (node.subproject != null) {
                    node.subproject.critical = true;
                }
            }
        }
    }

    private static Node tightest(Node node, Durations durations, LocalDate today) {
        return tight(node, durations, today).stream().min(Comparator.comparingInt(found -> found.index)).orElse(null);
    }

    /** The open predecessors, of the work or of its subproject, that keep it from starting a day earlier. */
    private static List<Node> tight(Node node, Durations durations, LocalDate today) {
        List<Node> tight = new ArrayList<>();
        for (Node waiting = node; waiting != null; waiting = waiting.subproject) {
            for (Link link : waiting.incoming) {
                LocalDate finish = link.predecessor().finish(today);
                if (finish != null && durations.startAfter(finish, link.lag()).equals(node.start)) {
                    Node last = withoutTasks(link.predecessor());
                    if (isCandidate(last)) {
                        tight.add(last);
                    }
                }
            }
        }
        return tight;
    }

    /** Of a subproject the task that ends it, where a task does. */
    private static Node withoutTasks(Node node) {
        return node.tasks.stream().filter(task -> task.isBar() && task.end.equals(node.end)).findFirst().orElse(node);
    }
}
