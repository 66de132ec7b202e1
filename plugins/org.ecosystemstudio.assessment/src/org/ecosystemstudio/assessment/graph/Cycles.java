/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The cycles of a directed graph: so many of them that the graph has none any more when each loses one of its arrows, and
 * none twice. Takes time and space linear in nodes and arrows; nothing is called recursively.
 *
 * @param <N> the type of node
 */
public final class Cycles<N> {

    private static final int DONE = -1;

    private final Function<? super N, ? extends Collection<? extends N>> arrows;
    private final Map<N, Integer> depths = new HashMap<>();
    private final List<N> path = new ArrayList<>();
    private final List<Iterator<? extends N>> open = new ArrayList<>();
    private final Consumer<? super List<N>> found;

    private Cycles(Function<? super N, ? extends Collection<? extends N>> arrows, Consumer<? super List<N>> found) {
        this.arrows = arrows;
        this.found = found;
    }

    /**
     * Finds cycles.
     *
     * @param nodes the nodes, in the order in which they are looked at
     * @param arrows the nodes that arrows lead to from a node
     * @param found takes the nodes of each cycle in the direction of the arrows, each node once; the last one leads to
     *            the first. The list can only be read, and only until the call returns
     */
    public static <N> void find(Collection<? extends N> nodes,
            Function<? super N, ? extends Collection<? extends N>> arrows, Consumer<? super List<N>> found) {
        Cycles<N> cycles = new Cycles<>(arrows, found);
        for (N node : nodes) {
            if (!cycles.depths.containsKey(node)) {
                cycles.walkFrom(node);
            }
        }
    }

    private void walkFrom(N start) {
        enter(start);
        while (!path.isEmpty()) {
            Iterator<? extends N> next = open.getLast();
            if (next.hasNext()) {
                follow(next.next());
            } else {
                open.removeLast();
                depths.put(path.removeLast(), DONE);
            }
        }
    }

    private void follow(N node) {
        Integer depth = depths.get(node);
        if (depth == null) {
            enter(node);
        } else if (depth != DONE) {
            found.accept(Collections.unmodifiableList(path.subList(depth, path.size())));
        }
    }

    private void enter(N node) {
        depths.put(node, path.size());
        path.add(node);
        open.add(arrows.apply(node).iterator());
    }
}
