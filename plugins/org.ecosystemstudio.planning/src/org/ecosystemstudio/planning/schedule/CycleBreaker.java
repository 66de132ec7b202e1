/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Finds work that waits for itself, reports the shortest cycle of each knot, and takes all dependencies inside of the
 * knot out of the network.
 */
final class CycleBreaker {

    private final Graph<WorkEvent, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    /** Takes the events that could not be ordered, in the order of the view. */
    CycleBreaker(List<WorkEvent> unordered) {
        unordered.forEach(graph::addVertex);
        for (WorkEvent event : unordered) {
            event.next().stream().filter(graph::containsVertex).forEach(next -> graph.addEdge(event, next));
        }
    }

    /** One conflict for each knot, in the order of the view. */
    List<Conflict> breakCycles() {
        List<Conflict> cycles = new ArrayList<>();
        new KosarajuStrongConnectivityInspector<>(graph).getStronglyConnectedComponents().stream()
                .filter(knot -> knot.vertexSet().size() > 1)
                .sorted(Comparator.comparingInt(knot -> first(knot).number()))
                .forEach(knot -> {
                    cycles.add(shortestCycle(knot));
                    takeOutLinks(knot.vertexSet());
                });
        return cycles;
    }

    private static Conflict.Cycle shortestCycle(Graph<WorkEvent, DefaultEdge> knot) {
        WorkEvent first = first(knot);
        SingleSourcePaths<WorkEvent, DefaultEdge> paths = new BFSShortestPath<>(knot).getPaths(first);
        GraphPath<WorkEvent, DefaultEdge> shortest = knot.incomingEdgesOf(first).stream()
                .map(knot::getEdgeSource).map(paths::getPath)
                .min(Comparator.<GraphPath<WorkEvent, DefaultEdge>>comparingInt(GraphPath::getLength)
                        .thenComparingInt(path -> path.getEndVertex().number()))
                .orElseThrow();
        List<WorkItem> items = new ArrayList<>();
        for (WorkEvent event : shortest.getVertexList()) {
            if (items.isEmpty() || items.getLast() != event.node().item) {
                items.add(event.node().item);
            }
        }
        if (items.size() > 1 && items.getLast() == items.getFirst()) {
            items.removeLast();
        }
        return new Conflict.Cycle(items.getFirst(), items);
    }

    private static WorkEvent first(Graph<WorkEvent, DefaultEdge> knot) {
        return knot.vertexSet().stream().min(Comparator.comparingInt(WorkEvent::number)).orElseThrow();
    }

    private static void takeOutLinks(Set<WorkEvent> knot) {
        Set<Node> nodes = new HashSet<>();
        knot.forEach(event -> nodes.add(event.node()));
        for (Node node : nodes) {
            node.incoming.removeIf(link -> isInside(link, knot));
            node.outgoing.removeIf(link -> isInside(link, knot));
        }
    }

    private static boolean isInside(Link link, Set<WorkEvent> knot) {
        return knot.contains(WorkEvent.finish(link.predecessor())) && knot.contains(WorkEvent.begin(link.successor()));
    }
}
