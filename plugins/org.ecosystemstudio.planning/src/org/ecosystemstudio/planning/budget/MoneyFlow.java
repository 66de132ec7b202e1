/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The most money that can flow from where it comes from to what it is for, exactly in decimals: a maximum flow, found by
 * Dinic's algorithm. Each pass follows every pipe at most once beside the paths it fills, and plans need few passes.
 */
final class MoneyFlow {

    /** Where all money comes from. */
    static final int SOURCE = 0;
    /** Where all money goes. */
    static final int SINK = 1;

    private final List<List<Pipe>> pipes = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
    private int[] levels = {};
    private int[] next = {};

    /** Adds a place that money flows through. */
    int addPlace() {
        pipes.add(new ArrayList<>());
        return pipes.size() - 1;
    }

    /** Adds a pipe for at most an amount, which is not negative; null for any amount, not from {@link #SOURCE}. */
    Pipe addPipe(int from, int to, BigDecimal most) {
        Pipe pipe = new Pipe(from, to, most);
        Pipe back = new Pipe(to, from, BigDecimal.ZERO);
        pipe.back = back;
        back.back = pipe;
        pipes.get(from).add(pipe);
        pipes.get(to).add(back);
        return pipe;
    }

    /** Lets as much flow as can, on top of what flows already; what flows from the source never becomes less. */
    void fill() {
        while (hasWay()) {
            next = new int[pipes.size()];
            fillShortestWays();
        }
    }

    /** Counts for each place how far it is from the source by pipes with room left; whether the sink can be reached. */
    private boolean hasWay() {
        levels = new int[pipes.size()];
        Arrays.fill(levels, -1);
        levels[SOURCE] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(SOURCE));
        while (!open.isEmpty()) {
            int place = open.remove();
            for (Pipe pipe : pipes.get(place)) {
                if (pipe.hasRoom() && levels[pipe.to] < 0) {
                    levels[pipe.to] = levels[place] + 1;
                    open.add(pipe.to);
                }
            }
        }
        return levels[SINK] >= 0;
    }

    private void fillShortestWays() {
        List<Pipe> way = new ArrayList<>();
        int place = SOURCE;
        while (true) {
            if (place == SINK) {
                place = push(way);
                continue;
            }
            Pipe pipe = onward(place);
            if (pipe != null) {
                way.add(pipe);
                place = pipe.to;
            } else if (place == SOURCE) {
                return;
            } else {
                place = way.removeLast().from;
                next[place]++;
            }
        }
    }

    private Pipe onward(int place) {
        List<Pipe> leaving = pipes.get(place);
        while (next[place] < leaving.size()) {
            Pipe pipe = leaving.get(next[place]);
            if (pipe.hasRoom() && levels[pipe.to] == levels[place] + 1) {
                return pipe;
            }
            next[place]++;
        }
        return null;
    }

    /** Fills a way, and goes back to where its first full pipe starts. */
    private static int push(List<Pipe> way) {
        BigDecimal amount = way.getFirst().room;
        for (Pipe pipe : way) {
            amount = pipe.room == null ? amount : amount.min(pipe.room);
        }
        int firstFull = way.size();
        for (int index = way.size() - 1; index >= 0; index--) {
            way.get(index).push(amount);
            firstFull = way.get(index).hasRoom() ? firstFull : index;
        }
        int place = way.get(firstFull).from;
        way.subList(firstFull, way.size()).clear();
        return place;
    }

    /** Lets money flow one way, and back what flows already. */
    static final class Pipe {

        private final int from;
        private final int to;
        private BigDecimal room;
        private BigDecimal flow = BigDecimal.ZERO;
        private Pipe back;

        private Pipe(int from, int to, BigDecimal room) {
            this.from = from;
            this.to = to;
            this.room = room;
        }

        /** How much flows. */
        BigDecimal flow() {
            return flow;
        }

        private boolean hasRoom() {
            return room == null || room.signum() > 0;
        }

        private void push(BigDecimal amount) {
            take(amount);
            back.take(amount.negate());
        }

        private void take(BigDecimal amount) {
            room = room == null ? null : room.subtract(amount);
            flow = flow.add(amount);
        }
    }
}
