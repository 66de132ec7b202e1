/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a graph that no tie connects, whatever the direction of its ties.
 *
 * @param <N> the type of node
 */
public final class ConnectedParts<N> {

    private final Map<N, N> towardsLeader = new LinkedHashMap<>();

    /** Each node is a part of its own, until it is connected. */
    public ConnectedParts(Collection<? extends N> nodes) {
        nodes.forEach(node -> towardsLeader.put(node, node));
    }

    /** Ties two of the nodes together. */
    public void connect(N node, N other) {
        towardsLeader.put(leader(node), leader(other));
    }

    /** The parts, and the nodes of each, in the order of the nodes. */
    public List<List<N>> all() {
        Map<N, List<N>> parts = new LinkedHashMap<>();
        towardsLeader.keySet().forEach(node -> parts.computeIfAbsent(leader(node), key -> new ArrayList<>()).add(node));
        return List.copyOf(parts.values());
    }

    /** Follows the way to the leader and halves it, so that no way stays long. */
    private N leader(N node) {
        N here = node;
        while (!towardsLeader.get(here).equals(here)) {
            N further = towardsLeader.get(towardsLeader.get(here));
            towardsLeader.replace(here, further);
            here = further;
        }
        return here;
    }
}
