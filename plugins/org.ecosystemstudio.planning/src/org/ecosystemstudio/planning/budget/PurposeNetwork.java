/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.MoneyFlow.Pipe;

/** Leads money to the costs that belong to what it is for: see {@link Budgeting}. */
final class PurposeNetwork {

    private final MoneyFlow flow = new MoneyFlow();
    private final Map<NamedElement, Integer> places = new HashMap<>();
    private final Map<NamedElement, Integer> ownCosts = new HashMap<>();
    private final Map<NamedElement, Pipe> paid = new HashMap<>();

    PurposeNetwork(Purposes meaning, List<CostLine> lines) {
        for (CostLine line : lines) {
            int cost = flow.addPlace();
            ownCosts.put(line.element(), cost);
            flow.addPipe(place(line.element()), cost, null);
            paid.put(line.element(), flow.addPipe(cost, MoneyFlow.SINK, line.amount().amount()));
        }
        meaning.parts().forEach((whole, parts) -> parts
                .forEach(part -> flow.addPipe(place(whole), place(part), null)));
    }

    /** Adds money that pays for any of the given purposes. */
    Pipe add(Money money, Collection<? extends NamedElement> meantFor) {
        int place = flow.addPlace();
        meantFor.forEach(element -> flow.addPipe(place, place(element), null));
        return flow.addPipe(MoneyFlow.SOURCE, place, money.amount());
    }

    /** Adds money that pays at most so much of the own budget of each action. */
    Pipe addShares(Money money, Map<Action, Money> shares) {
        int place = flow.addPlace();
        shares.forEach((action, share) -> {
            if (ownCosts.containsKey(action)) {
                flow.addPipe(place, ownCosts.get(action), share.amount());
            }
        });
        return flow.addPipe(MoneyFlow.SOURCE, place, money.amount());
    }

    /** Lets the money added so far pay as much as it can; what was paid by money added before stays paid by it. */
    void pay() {
        flow.fill();
    }

    /** How much is paid of a cost. */
    BigDecimal paidOf(NamedElement cost) {
        return paid.get(cost).flow();
    }

    private int place(NamedElement element) {
        return places.computeIfAbsent(element, key -> flow.addPlace());
    }
}
