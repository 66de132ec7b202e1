/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.FinanceEntry;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.MoneyFlow.Pipe;

/**
 * Finds what money pays for what in one currency: see {@link Budgeting}. Where money for the same purpose is more than it
 * costs, contributions in kind pay first, then shares of actions' budgets, then subsidies, then cash, because cash is
 * the easiest to use elsewhere.
 */
final class CoverageFinder {

    private final EcosystemView view;
    private final Subsidies subsidies;
    private final List<CostLine> lines;
    private final Money zero;
    private final PurposeNetwork network;
    private final Map<NamedElement, Tied> tied = new LinkedHashMap<>();
    private final List<Excess> excesses = new ArrayList<>();
    private Money free;

    CoverageFinder(EcosystemView view, Purposes purposes, Subsidies subsidies, List<CostLine> lines, Money zero) {
        this.view = view;
        this.subsidies = subsidies;
        this.lines = lines;
        this.zero = zero;
        network = new PurposeNetwork(purposes, lines);
        free = zero;
    }

    /** The coverage by what bearers bring and bear and by subsidies granted. */
    Coverage find(List<Bearer> bearers) {
        Set<Actor> actors = bearers.stream().map(Bearer::actor).collect(Collectors.toSet());
        view.all(InKindContribution.class).stream().filter(kind -> actors.contains(kind.getActor()))
                .forEach(kind -> add(kind, Accounts.worth(kind).orElse(zero)));
        network.pay();
        addShares(bearers);
        network.pay();
        view.all(Subsidy.class).stream().filter(Subsidies::isGranted).forEach(this::addGranted);
        network.pay();
        view.all(CashContribution.class).stream().filter(cash -> actors.contains(cash.getActor()))
                .forEach(cash -> add(cash, cash.getAmount()));
        network.pay();
        Money paid = zero;
        Money beyond = zero;
        for (Map.Entry<NamedElement, Tied> source : tied.entrySet()) {
            Money used = money(source.getValue().pipe.flow());
            Money unused = source.getValue().amount.minus(used);
            paid = paid.plus(used);
            beyond = beyond.plus(unused);
            addExcess(source.getKey(), unused, Excess.Reason.MORE_THAN_ITS_PURPOSE);
        }
        Map<NamedElement, Money> open = open();
        Map<Goal, Money> openPerGoal = new GoalShares(view).of(
                lines.stream().filter(line -> open.containsKey(line.element())).toList(),
                line -> open.get(line.element()));
        return new Coverage(paid, free, beyond, excesses, open, openPerGoal, requested());
    }

    /** Adds what an entry brings; null and other currencies are left out. */
    private void add(FinanceEntry entry, Money amount) {
        add(entry, amount, entry.getPurposes().stream().filter(purpose -> !purpose.eIsProxy()).toList());
    }

    private void add(FinanceEntry entry, Money amount, Collection<NamedElement> purposes) {
        if (amount == null || !amount.currency().equals(zero.currency()) || amount.amount().signum() <= 0) {
            return;
        }
        if (purposes.isEmpty()) {
            free = free.plus(amount);
        } else {
            tied.put(entry, new Tied(amount, network.add(amount, purposes)));
        }
    }

    private void addShares(List<Bearer> bearers) {
        Map<NamedElement, Map<Action, Money>> shares = new LinkedHashMap<>();
        Map<NamedElement, Money> costs = new LinkedHashMap<>();
        lines.forEach(line -> costs.put(line.element(), line.amount()));
        for (Action action : view.actions()) {
            for (CostShare share : action.getCostShares()) {
                Accounts.share(share, costs.getOrDefault(action, zero))
                        .filter(amount -> amount.currency().equals(zero.currency()) && !amount.isNegative())
                        .ifPresent(amount -> shares.computeIfAbsent(share.getActor(), key -> new LinkedHashMap<>())
                                .merge(action, amount, Money::plus));
            }
        }
        for (Bearer bearer : bearers) {
            Money beyond = bearer.sharesBeyond();
            if (beyond.amount().signum() > 0) {
                tied.put(bearer.actor(), new Tied(beyond,
                        network.addShares(beyond, shares.getOrDefault(bearer.actor(), Map.of()))));
            }
        }
    }

    private void addGranted(Subsidy subsidy) {
        Money pays = subsidies.amount(subsidy, lines, zero);
        add(subsidy, pays, subsidies.purposes(subsidy));
        if (subsidy.getAmount() != null && subsidy.getAmount().currency().equals(zero.currency())) {
            addExcess(subsidy, subsidy.getAmount().minus(pays), Excess.Reason.MORE_THAN_ITS_SHARE);
        }
    }

    private void addExcess(NamedElement source, Money amount, Excess.Reason reason) {
        if (amount.amount().signum() > 0) {
            excesses.add(new Excess(source, amount, reason));
        }
    }

    private Map<NamedElement, Money> open() {
        Map<NamedElement, Money> open = new LinkedHashMap<>();
        for (CostLine line : lines) {
            Money left = line.amount().minus(money(network.paidOf(line.element())));
            if (left.amount().signum() != 0) {
                open.put(line.element(), left);
            }
        }
        return open;
    }

    /** What subsidies requested would add on top of all else; asked last, because it lets them pay. */
    private Money requested() {
        tied.clear();
        free = zero;
        for (Subsidy subsidy : view.all(Subsidy.class)) {
            if (Subsidies.isRequested(subsidy)) {
                add(subsidy, subsidies.amount(subsidy, lines, zero), subsidies.purposes(subsidy));
            }
        }
        network.pay();
        return tied.values().stream().map(source -> money(source.pipe.flow())).reduce(free, Money::plus);
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, zero.currency());
    }

    private record Tied(Money amount, Pipe pipe) {
    }
}
