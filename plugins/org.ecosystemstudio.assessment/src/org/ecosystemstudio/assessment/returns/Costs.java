/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.values.Money;

/** What each actor bears of the plan, in cash and in kind, as its budget adds it up. */
public final class Costs {

    private final Set<Actor> declared = new HashSet<>();
    private final Map<Actor, Map<Currency, Money>> totals = new HashMap<>();

    private Costs() {
    }

    /** The costs in a model. */
    public static Costs of(RuleContext context) {
        return context.fact(Costs.class, Costs::collect);
    }

    private static Costs collect(RuleContext context) {
        Costs costs = new Costs();
        context.view().all(CashContribution.class).forEach(entry -> costs.declared.add(entry.getActor()));
        context.view().all(InKindContribution.class).forEach(entry -> costs.declared.add(entry.getActor()));
        context.view().all(CostShare.class).forEach(share -> costs.declared.add(share.getActor()));
        context.view().actors().stream().filter(actor -> actor.isBearsNoCost() || hasCommittedMeans(actor))
                .forEach(costs.declared::add);
        context.plan().budget().currencies().forEach(budget -> budget.bearers().forEach(bearer -> costs.totals
                .computeIfAbsent(bearer.actor(), key -> new HashMap<>()).put(budget.currency(), bearer.total())));
        return costs;
    }

    private static boolean hasCommittedMeans(Actor actor) {
        return actor.getCommitments().stream()
                .anyMatch(commitment -> commitment.getWorth() != null || commitment.getHours() != null);
    }

    /** Whether the model says what an actor bears, or says that it bears nothing. */
    public boolean isDeclared(Actor actor) {
        return declared.contains(actor);
    }

    /** What an actor bears per currency; empty when it bears nothing that has a worth. */
    public Map<Currency, Money> of(Actor actor) {
        return Map.copyOf(totals.getOrDefault(actor, Map.of()));
    }
}
