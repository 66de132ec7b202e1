/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/**
 * One planned cost.
 *
 * @param element the action or the cost entry that costs it
 * @param amount how much
 * @param goals the main goals it serves, each once; they share it equally; empty when it serves none
 * @param from first day over which it is spread; null when it cannot be dated
 * @param to last day over which it is spread; null when it cannot be dated
 */
public record CostLine(NamedElement element, Money amount, List<Goal> goals, LocalDate from, LocalDate to) {

    /** Keeps a copy of the goals; only the days may be null, both or none. */
    public CostLine {
        Objects.requireNonNull(element);
        Objects.requireNonNull(amount);
        goals = List.copyOf(goals);
    }
}
