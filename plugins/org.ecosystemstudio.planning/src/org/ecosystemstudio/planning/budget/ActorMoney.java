/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.recorded.HoursOfWork;

/** One amount that an actor puts in, entry by entry; {@link Bearer} holds what they come to. */
public record ActorMoney(Means means, Element element, Money amount, BigDecimal hours) {

    /** In what way money is put in. */
    public enum Means {
        /** Money paid in. */
        CASH,
        /** Hours or goods instead of money. */
        IN_KIND,
        /** A share of the cost of an action, which says what cash and means in kind are for. */
        SHARE,
        /** A subsidy that it provides. */
        SUBSIDY
    }

    /**
     * Creates an entry.
     *
     * @param element the contribution, the cost share (which stands in its action) or the subsidy
     * @param amount null when it is not stated in money
     * @param hours hours in kind; null for all else
     */
    public ActorMoney {
        Objects.requireNonNull(means);
        Objects.requireNonNull(element);
    }

    /** What an actor of a plan puts in: cash, in kind, shares by action, subsidies; each in the order of the view. */
    public static List<ActorMoney> of(Plan plan, Actor actor) {
        List<ActorMoney> entries = new ArrayList<>();
        plan.view().all(CashContribution.class).stream().filter(cash -> cash.getActor() == actor)
                .forEach(cash -> entries.add(new ActorMoney(Means.CASH, cash, cash.getAmount(), null)));
        plan.view().all(InKindContribution.class).stream().filter(inKind -> inKind.getActor() == actor)
                .forEach(inKind -> entries.add(inKind(inKind)));
        for (Action action : plan.view().actions()) {
            action.getCostShares().stream().filter(share -> share.getActor() == actor)
                    .forEach(share -> add(share, action, plan.budget(), entries));
        }
        plan.view().all(Subsidy.class).stream().filter(subsidy -> subsidy.getProvider() == actor)
                .forEach(subsidy -> entries.add(new ActorMoney(Means.SUBSIDY, subsidy, subsidy.getAmount(), null)));
        return List.copyOf(entries);
    }

    private static ActorMoney inKind(InKindContribution inKind) {
        return new ActorMoney(Means.IN_KIND, inKind, Accounts.worth(inKind).orElse(null),
                inKind.getHours() == null ? null : HoursOfWork.of(inKind.getHours()));
    }

    /** A percentage is one of the cost in each currency; of no cost, and of none stated, it comes to no amount. */
    private static void add(CostShare share, Action action, Budget budget, List<ActorMoney> entries) {
        List<Money> amounts = share.getAmount() != null ? List.of(share.getAmount())
                : budget.currencies().stream().map(in -> in.costOf(action))
                        .filter(cost -> cost.amount().signum() != 0)
                        .flatMap(cost -> Accounts.share(share, cost).stream()).toList();
        amounts.forEach(amount -> entries.add(new ActorMoney(Means.SHARE, share, amount, null)));
        if (amounts.isEmpty()) {
            entries.add(new ActorMoney(Means.SHARE, share, null, null));
        }
    }
}
