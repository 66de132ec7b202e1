/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.Distribution;

/** Shares amounts of costs equally by the main goals that each serves. */
record GoalShares(EcosystemView view) {

    /**
     * What falls to each main goal, in the order of the view; what falls to none stands last under null. Sums to the
     * amounts exactly.
     *
     * @param amount the amount of a cost that is shared
     */
    Map<Goal, Money> of(List<CostLine> lines, Function<CostLine, Money> amount) {
        Map<Goal, Money> found = new HashMap<>();
        for (CostLine line : lines) {
            Money whole = amount.apply(line);
            if (line.goals().isEmpty()) {
                found.merge(null, whole, Money::plus);
                continue;
            }
            List<BigDecimal> parts = Distribution.equally(whole.amount(), line.goals().size());
            for (int index = 0; index < parts.size(); index++) {
                found.merge(line.goals().get(index), new Money(parts.get(index), whole.currency()), Money::plus);
            }
        }
        Map<Goal, Money> ordered = new LinkedHashMap<>();
        view.mainGoals().stream().filter(found::containsKey).forEach(goal -> ordered.put(goal, found.get(goal)));
        if (found.containsKey(null)) {
            ordered.put(null, found.get(null));
        }
        return ordered;
    }
}
