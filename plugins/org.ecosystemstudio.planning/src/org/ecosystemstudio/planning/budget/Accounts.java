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
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.HoursOfWork;

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

    private void addInKind(InKindContribution contribution) {
        Actor actor = contribution.getActor();
        BigDecimal hours = HoursOfWork.of(contribution.getHours());
        Money rate = contribution.getHourlyRate();
        if (contribution.getAmount() != null) {
            account(contribution.getAmount().currency(), actor).addInKind(contribution.getAmount());
        } else if (rate != null) {
            Account account = account(rate.currency(), actor);
            account.addHours(hours);
            account.addInKind(rate.times(hours));
        } else if (hours.signum() != 0) {
            Account account = account(Money.EUR, actor);
            account.addHours(hours);
            account.addUnvaluedHours(hours);
        }
    }

    private void addShare(CostShare share, List<Money> costs) {
        if (share.getAmount() != null) {
            account(share.getAmount().currency(), share.getActor()).addShare(share.getAmount());
        } else if (share.getPercentage() != null) {
            BigDecimal part = share.getPercentage().movePointLeft(2);
            costs.forEach(cost -> account(cost.currency(), share.getActor()).addShare(cost.times(part)));
        }
    }

    private Account account(Currency currency, Actor actor) {
        return accounts.computeIfAbsent(currency, key -> new HashMap<>())
                .computeIfAbsent(actor, key -> new Account(currency));
    }
}
