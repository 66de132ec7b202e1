/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void findsNoneInATree() {
        assertEquals(List.of(), cycles(Map.of("a", "bc", "b", "d", "c", "d", "d", "")));
    }

    @Test
    void findsACycleBehindAWayThatLeadsToIt() {
        assertEquals(List.of(List.of("b", "c")), cycles(Map.of("a", "b", "b", "c", "c", "b")));
    }

    @Test
    void findsCyclesThatShareANode() {
        assertEquals(List.of(List.of("a", "b"), List.of("a", "c")), cycles(Map.of("a", "bc", "b", "a", "c", "a")));
    }

    @Test
    void findsANodeThatLeadsToItself() {
        assertEquals(List.of(List.of("a")), cycles(Map.of("a", "a")));
    }

    @Test
    void walksALongWayWithoutRecursion() {
        List<Integer> nodes = IntStream.range(0, 200_000).boxed().toList();
        List<Integer> lengths = new ArrayList<>();
        Cycles.find(nodes, node -> List.of((node + 1) % nodes.size()), cycle -> lengths.add(cycle.size()));
        assertEquals(List.of(200_000), lengths);
    }

    private static List<List<String>> cycles(Map<String, String> arrows) {
        List<List<String>> found = new ArrayList<>();
        Map<String, String> ordered = new TreeMap<>(arrows);
        Cycles.find(ordered.keySet(), node -> List.of(ordered.get(node).split("(?!^)")).stream()
                .filter(name -> !name.isEmpty()).toList(), cycle -> found.add(List.copyOf(cycle)));
        return found;
    }
}
