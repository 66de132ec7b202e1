/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * All work with its dependencies, as a network of begins and finishes: work finishes after it begins, begins after its
 * predecessors finish; a task begins after its subproject begins, and a subproject finishes after its tasks do.
 */
final class WorkNetwork {

    private final List<Node> nodes = new ArrayList<>();
    private final List<WorkEvent> order = new ArrayList<>();
    private final List<Conflict> cycles = new ArrayList<>();

    private WorkNetwork() {
    }

    /** The network of a model; dependencies that run in a cycle are taken out of it and told by {@link #cycles()}. */
    static WorkNetwork of(EcosystemView view, LocalDate today) {
        WorkNetwork network = new WorkNetwork();
        network.addWork(view, today);
        List<WorkEvent> unordered = network.sort();
        if (!unordered.isEmpty()) {
            network.cycles.addAll(new CycleBreaker(unordered).breakCycles());
            network.sort();
        }
        return network;
    }

    /** All work in the order of the view. */
    List<Node> nodes() {
        return nodes;
    }

    /** Begins and finishes, each after all that it waits for. */
    List<WorkEvent> order() {
        return order;
    }

    /** The cycles that were found, in the order of the view. */
    List<Conflict> cycles() {
        return cycles;
    }

    private void addWork(EcosystemView view, LocalDate today) {
        Map<WorkItem, Node> byItem = new IdentityHashMap<>();
        for (WorkItem item : view.all(WorkItem.class)) {
            Node subproject = item instanceof Task ? byItem.get(item.eContainer()) : null;
            Node node = new Node(item, nodes.size(), subproject, today);
            nodes.add(node);
            byItem.put(item, node);
            if (subproject != null) {
                subproject.tasks.add(node);
            }
        }
        for (Node node : nodes) {
            for (Predecessor stated : node.item.getPredecessors()) {
                Node predecessor = byItem.get(stated.getItem());
                if (predecessor != null) {
                    Link link = new Link(predecessor, node, stated.getLag());
                    node.incoming.add(link);
                    predecessor.outgoing.add(link);
                }
            }
        }
    }

    /** Orders the events, those of the view's earlier work first, and returns the ones that wait for a cycle. */
    private List<WorkEvent> sort() {
        order.clear();
        int[] waiting = new int[2 * nodes.size()];
        Deque<WorkEvent> ready = new ArrayDeque<>();
        for (Node node : nodes) {
            waiting[WorkEvent.begin(node).number()] = node.incoming.size() + (node.subproject == null ? 0 : 1);
            waiting[WorkEvent.finish(node).number()] = 1 + node.tasks.size();
            if (waiting[WorkEvent.begin(node).number()] == 0) {
                ready.add(WorkEvent.begin(node));
            }
        }
        while (!ready.isEmpty()) {
            WorkEvent event = ready.poll();
            order.add(event);
            for (WorkEvent next : event.next()) {
                waiting[next.number()]--;
                if (waiting[next.number()] == 0) {
                    ready.add(next);
                }
            }
        }
        return unordered(waiting);
    }

    private List<WorkEvent> unordered(int[] waiting) {
        List<WorkEvent> unordered = new ArrayList<>();
        for (Node node : nodes) {
            for (WorkEvent event : List.of(WorkEvent.begin(node), WorkEvent.finish(node))) {
                if (waiting[event.number()] > 0) {
                    unordered.add(event);
                }
            }
        }
        return unordered;
    }
}
