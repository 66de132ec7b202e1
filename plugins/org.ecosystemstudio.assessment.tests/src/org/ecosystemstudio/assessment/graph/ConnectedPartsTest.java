/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ConnectedPartsTest {

    @Test
    void areSingleNodesWithoutTies() {
        assertEquals(List.of(List.of("a"), List.of("b")), new ConnectedParts<>(List.of("a", "b")).all());
    }

    @Test
    void comeInTheOrderOfTheNodesHoweverTheyAreTied() {
        ConnectedParts<String> parts = new ConnectedParts<>(List.of("a", "b", "c", "d", "e", "f"));
        parts.connect("f", "a");
        parts.connect("e", "c");
        parts.connect("a", "d");
        parts.connect("d", "f");
        assertEquals(List.of(List.of("a", "d", "f"), List.of("b"), List.of("c", "e")), parts.all());
    }

    @Test
    void joinWhenATieConnectsThem() {
        ConnectedParts<String> parts = new ConnectedParts<>(List.of("a", "b", "c", "d"));
        parts.connect("a", "b");
        parts.connect("c", "d");
        parts.connect("b", "c");
        assertEquals(List.of(List.of("a", "b", "c", "d")), parts.all());
    }

    @Test
    void mayBeLong() {
        List<Integer> nodes = IntStream.range(0, 100_000).boxed().toList();
        ConnectedParts<Integer> parts = new ConnectedParts<>(nodes);
        IntStream.range(1, 100_000).forEach(node -> parts.connect(node, node - 1));
        assertEquals(List.of(nodes), parts.all());
    }
}
