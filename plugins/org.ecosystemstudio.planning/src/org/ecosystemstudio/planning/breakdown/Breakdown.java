/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.breakdown;

import java.math.BigDecimal;
import java.util.List;

import org.ecosystemstudio.model.values.Money;

/**
 * All goals and work as a tree: goal, subgoal, action or subproject, task. Each piece of work stands in it once, under the
 * first goal that it serves, so that sums count nothing twice.
 *
 * @param nodes the main goals: by priority, the highest first, then by title; work that serves no goal last
 * @param hours hours of work planned in all
 * @param cost planned cost of all work, in each currency that it has any in
 */
public record Breakdown(List<BreakdownNode> nodes, BigDecimal hours, List<Money> cost) {

    /** Keeps copies. */
    public Breakdown {
        nodes = List.copyOf(nodes);
        cost = List.copyOf(cost);
    }
}
