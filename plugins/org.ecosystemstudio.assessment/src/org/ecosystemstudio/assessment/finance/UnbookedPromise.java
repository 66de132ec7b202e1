/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * What an actor has committed itself to and the plan does not hold. A commitment says that somebody takes part, and how
 * firmly; what pays for the plan stands in its financing and behind {@code borne by}, so that nothing counts twice.
 *
 * @param actor the actor
 * @param beyond what its largest commitment is worth beyond what it brings and bears; above zero
 */
public record UnbookedPromise(Actor actor, Money beyond) {

    /** Creates a promise; no part is null. */
    public UnbookedPromise {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(beyond);
    }

    /** The first actor of the model with such a promise in the currency of a budget; empty when there is none. */
    public static Optional<UnbookedPromise> first(EcosystemView view, CurrencyBudget budget) {
        return view.actors().stream().filter(actor -> actor.getName() != null)
                .flatMap(actor -> stream(actor, budget)).findFirst();
    }

    private static Stream<UnbookedPromise> stream(Actor actor, CurrencyBudget budget) {
        Money brought = budget.bearers().stream().filter(bearer -> bearer.actor() == actor).map(Bearer::total)
                .findFirst().orElse(new Money(BigDecimal.ZERO, budget.currency()));
        return actor.getCommitments().stream().map(Commitment::getWorth)
                .filter(worth -> worth != null && worth.currency().equals(budget.currency()))
                .max(Comparator.naturalOrder()).map(worth -> worth.minus(brought))
                .filter(beyond -> beyond.amount().signum() > 0).map(beyond -> new UnbookedPromise(actor, beyond))
                .stream();
    }
}
