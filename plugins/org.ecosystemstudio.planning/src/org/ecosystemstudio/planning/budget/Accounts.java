/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.HoursOfWork;
import org.ecosystemstudio.planning.recorded.RecordedProgress;

/** Adds up what each actor brings and bears, per currency; hours without a rate stand in euro. */
final class Accounts {

    private final EcosystemView view;
    private final Map<Currency, Map<Actor, Account>> accounts = new LinkedHashMap<>();

    Accounts(EcosystemView view) {
        this.view = view;
    }

    /** Adds the contributions, and the shares of the given costs. */
    void add(Iterable<CostLine> costs) {
        view.all(CashContribution.class).forEach(this::addCash);
        view.all(InKindContribution.class).forEach(this::addInKind);
        Map<Action, List<Money>> costOfAction = new HashMap<>();
        for (CostLine line : costs) {
            if (line.element() instanceof Action action) {
                costOfAction.computeIfAbsent(action, key -> new ArrayList<>()).add(line.amount());
            }
        }
        for (Action action : view.actions()) {
            action.getCostShares().forEach(share -> addShare(share, costOfAction.getOrDefault(action, List.of())));
        }
    }

    Set<Currency> currencies() {
        return accounts.keySet();
    }

    /** Who brings or bears something in a currency, in the order of the view; actors that do not resolve are left out. */
    List<Bearer> bearers(Currency currency) {
        Map<Actor, Account> found = accounts.getOrDefault(currency, Map.of());
        return view.actors().stream().filter(found::containsKey).map(actor -> found.get(actor).of(actor)).toList();
    }

    private void addCash(CashContribution cash) {
        if (cash.getAmount() != null) {
            account(cash.getAmount().currency(), cash.getActor()).addCash(cash.getAmount());
        }
    }

    /** What a contribution in kind is worth: its amount, or its hours at their rate; empty when neither is stated. */
    static Optional<Money> worth(InKindContribution contribution) {
        Money rate = contribution.getHourlyRate();
        return contribution.getAmount() != null || rate == null ? Optional.ofNullable(contribution.getAmount())
                : Optional.of(rate.times(HoursOfWork.of(contribution.getHours())));
    }

    /** A share of the cost of an action in money; empty when it states neither an amount nor a percentage. */
    static Optional<Money> share(CostShare share, Money cost) {
        if (share.getAmount() != null) {
            return Optional.of(stillBorne(share, cost));
        }
        return Optional.ofNullable(share.getPercentage()).map(percentage -> cost.times(percentage.movePointLeft(2)));
    }

    private void addInKind(InKindContribution contribution) {
        Optional<Money> worth = worth(contribution);
        worth.ifPresent(amount -> account(amount.currency(), contribution.getActor()).addInKind(amount));
        BigDecimal hours = contribution.getAmount() == null ? HoursOfWork.of(contribution.getHours()) : BigDecimal.ZERO;
        if (hours.signum() != 0) {
            Account account = account(worth.map(Money::currency).orElse(Money.EUR), contribution.getActor());
            account.addHours(hours);
            account.addUnvaluedHours(worth.isPresent() ? BigDecimal.ZERO : hours);
        }
    }

    private void addShare(CostShare share, List<Money> costs) {
        if (share.getAmount() != null) {
            Currency currency = share.getAmount().currency();
            Money cost = costs.stream().filter(each -> each.currency().equals(currency)).findFirst()
                    .orElse(new Money(BigDecimal.ZERO, currency));
            account(currency, share.getActor()).addShare(stillBorne(share, cost));
        } else {
            costs.forEach(cost -> share(share, cost)
                    .ifPresent(part -> account(cost.currency(), share.getActor()).addShare(part)));
        }
    }

    /** The amount of a share; of an action that is stopped at most what that has cost. */
    private static Money stillBorne(CostShare share, Money cost) {
        Money amount = share.getAmount();
        boolean isLess = share.eContainer() instanceof Action action && RecordedProgress.isStopped(action)
                && cost.currency().equals(amount.currency()) && amount.compareTo(cost) > 0;
        return isLess ? cost : amount;
    }

    private Account account(Currency currency, Actor actor) {
        return accounts.computeIfAbsent(currency, key -> new HashMap<>())
                .computeIfAbsent(actor, key -> new Account(currency));
    }
}
