/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/**
 * One part of a work breakdown.
 *
 * @param number its place: 1.2.3 is the third part of the second part of the first goal
 * @param element the goal, action or task; null for the last node of a breakdown, which holds the work that serves no goal
 * @param hours hours of work planned, parts included; of an action what it states or, where that is more, what its tasks
 *        state together
 * @param cost planned cost in each currency that it has any in, parts included; of a task what it states. Cost outside of
 *        actions is not part of it
 * @param firstDay the first day that is known of it or its parts; null when undated
 * @param lastDay the last day that is known of it or its parts, the deadline of a goal not counted; null when undated
 * @param parts subgoals, then actions, or the tasks of an action
 */
public record BreakdownNode(String number, NamedElement element, BigDecimal hours, List<Money> cost, LocalDate firstDay,
        LocalDate lastDay, List<BreakdownNode> parts) {

    /** Keeps copies. */
    public BreakdownNode {
        Objects.requireNonNull(number);
        Objects.requireNonNull(hours);
        cost = List.copyOf(cost);
        parts = List.copyOf(parts);
    }
}
