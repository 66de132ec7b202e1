/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ecosystemstudio.planning.budget.MoneyFlow.Pipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyFlowTest {

    private static final int COSTS = 6;
    private static final int SOURCES = 5;

    /**
     * Whatever costs are picked, no more can be paid than all other costs and the money that may pay a picked one; for
     * some pick exactly that much can be paid (a maximum flow equals a minimum cut).
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void paysAsMuchAsCanBePaid(int seed) {
        Random random = new Random(seed);
        int[] costs = random.ints(COSTS, 0, 30).toArray();
        int[] sources = random.ints(SOURCES, 0, 40).toArray();
        int[] mayPay = random.ints(SOURCES, 0, 1 << COSTS).toArray();
        int expected = IntStream.range(0, 1 << COSTS).map(pick -> most(pick, costs, sources, mayPay)).min()
                .orElseThrow();
        assertEquals(BigDecimal.valueOf(expected), paid(costs, sources, mayPay), "one source after the other");
    }

    @Test
    void takesNothingBackFromMoneyThatCameFirst() {
        MoneyFlow flow = new MoneyFlow();
        int cost = flow.addPlace();
        Pipe paid = flow.addPipe(cost, MoneyFlow.SINK, BigDecimal.TEN);
        Pipe first = flow.addPipe(MoneyFlow.SOURCE, cost, new BigDecimal("7.05"));
        flow.fill();
        Pipe second = flow.addPipe(MoneyFlow.SOURCE, cost, BigDecimal.TEN);
        flow.fill();
        assertEquals(new BigDecimal("7.05"), first.flow());
        assertEquals(new BigDecimal("2.95"), second.flow());
        assertEquals(new BigDecimal("10.00"), paid.flow());
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static int most(int pick, int[] costs, int[] sources, int[] mayPay) {
        int most = 0;
        for (int cost = 0; cost < COSTS; cost++) {
            most += (pick >> cost & 1) == 0 ? costs[cost] : 0;
        }
        for (int source = 0; source < SOURCES; source++) {
            most += (pick & mayPay[source]) == 0 ? 0 : sources[source];
        }
        return most;
    }

    private static BigDecimal paid(int[] costs, int[] sources, int[] mayPay) {
        MoneyFlow flow = new MoneyFlow();
        List<Pipe> paid = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int cost : costs) {
            places.add(flow.addPlace());
            paid.add(flow.addPipe(places.getLast(), MoneyFlow.SINK, BigDecimal.valueOf(cost)));
        }
        for (int source = 0; source < SOURCES; source++) {
            int place = flow.addPlace();
            for (int cost = 0; cost < COSTS; cost++) {
                if ((mayPay[source] >> cost & 1) == 1) {
                    flow.addPipe(place, places.get(cost), null);
                }
            }
            flow.addPipe(MoneyFlow.SOURCE, place, BigDecimal.valueOf(sources[source]));
            flow.fill();
        }
        return paid.stream().map(Pipe::flow).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
