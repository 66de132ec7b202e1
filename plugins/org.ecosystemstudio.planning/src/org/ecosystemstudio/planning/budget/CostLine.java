/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param perYear its part in each calendar year, in their order; all of it under null when it cannot be dated. Sums to
 *        the amount exactly
 */
public record CostLine(NamedElement element, Money amount, List<Goal> goals, Map<Integer, Money> perYear) {

    /** Keeps copies. */
    public CostLine {
        Objects.requireNonNull(element);
        Objects.requireNonNull(amount);
        goals = List.copyOf(goals);
        perYear = Collections.unmodifiableMap(new LinkedHashMap<>(perYear));
    }
}
