/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;

/**
 * What money pays for what. Money that is {@code for} something, and a share of an action's budget, is <em>tied</em>: it
 * pays only for what it is for, or not at all. All other money is <em>free</em> and pays for anything. {@link Budgeting}
 * says what counts as tied to what.
 *
 * @param tied tied money that pays for something
 * @param free free money, whether or not that much is needed
 * @param beyond tied money that pays for nothing, although it is among the sources
 * @param excesses all money that is certain but pays for nothing, by where it comes from
 * @param open what tied money leaves to be paid of each cost, in the order of the costs; costs that are paid left out
 * @param openPerGoal the same per main goal; what serves no goal stands last under null
 * @param requested what subsidies requested would add, tied as they are, if they were granted
 */
public record Coverage(Money tied, Money free, Money beyond, List<Excess> excesses, Map<NamedElement, Money> open,
        Map<Goal, Money> openPerGoal, Money requested) {

    /** Keeps copies. */
    public Coverage {
        excesses = List.copyOf(excesses);
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
        openPerGoal = Collections.unmodifiableMap(new LinkedHashMap<>(openPerGoal));
    }

    /** Coverage of nothing by nothing. */
    static Coverage empty(Money zero) {
        return new Coverage(zero, zero, zero, List.of(), Map.of(), Map.of(), zero);
    }
}
