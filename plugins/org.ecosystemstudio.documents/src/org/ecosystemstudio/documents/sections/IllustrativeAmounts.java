/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CashContribution;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CostLine;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * Which sums of a budget include an amount that the sources do not state: one that is illustrative itself, or that an
 * illustrative actor brings.
 */
public final class IllustrativeAmounts {

    private final EcosystemView view;
    private final CurrencyBudget budget;
    private final Set<Actor> inCash = new HashSet<>();
    private final Set<Actor> inKind = new HashSet<>();
    private final Set<Actor> inShares = new HashSet<>();

    /** Looks through the amounts of a model that a budget is made of. */
    public IllustrativeAmounts(EcosystemView view, CurrencyBudget budget) {
        this.view = view;
        this.budget = budget;
        view.all(CashContribution.class).stream().filter(cash -> isHere(cash.getAmount()))
                .forEach(cash -> add(cash, cash.getActor(), inCash));
        view.all(InKindContribution.class).stream().filter(this::isHere)
                .forEach(kind -> add(kind, kind.getActor(), inKind));
        view.all(CostShare.class).stream().filter(share -> share.getAmount() == null || isHere(share.getAmount()))
                .forEach(share -> add(share, share.getActor(), inShares));
    }

    /** Whether the planned cost does. */
    public boolean planned() {
        return budget.costs().stream().anyMatch(IllustrativeAmounts::isIllustrative);
    }

    /** Of the planned cost of a main goal; of what serves none for null. */
    public boolean planned(Goal goal) {
        return planned(line -> goal == null ? line.goals().isEmpty() : line.goals().contains(goal));
    }

    /** Of the planned cost of a year; of what is not dated for null. */
    public boolean planned(Integer year) {
        return planned(line -> line.perYear().containsKey(year));
    }

    /** Of the planned cost of some lines. */
    public boolean planned(Predicate<CostLine> lines) {
        return budget.costs().stream().filter(lines).anyMatch(IllustrativeAmounts::isIllustrative);
    }

    /** Whether the cash of all actors does. */
    public boolean cash() {
        return !inCash.isEmpty();
    }

    /** Whether all that is brought in kind does. */
    public boolean inKind() {
        return !inKind.isEmpty();
    }

    /** Whether the shares in actions do. */
    public boolean shares() {
        return budget.bearers().stream().anyMatch(this::shares);
    }

    /** Whether the cash of one actor does. */
    public boolean cash(Bearer bearer) {
        return inCash.contains(bearer.actor());
    }

    /** Whether what one actor brings in kind does. */
    public boolean inKind(Bearer bearer) {
        return inKind.contains(bearer.actor());
    }

    /** Whether the shares of one actor in actions do. */
    public boolean shares(Bearer bearer) {
        return bearer.sharesBeyond().amount().signum() > 0 && inShares.contains(bearer.actor());
    }

    /** Whether the subsidies granted do. */
    public boolean granted() {
        return view.all(Subsidy.class).stream().filter(subsidy -> subsidy.getStatus() == SubsidyStatus.GRANTED
                || subsidy.getGranted() != null && isOpen(subsidy)).anyMatch(this::isIllustrative);
    }

    /** Whether the subsidies requested do. */
    public boolean requested() {
        return view.all(Subsidy.class).stream().filter(subsidy -> subsidy.getGranted() == null && isOpen(subsidy))
                .anyMatch(this::isIllustrative);
    }

    /** Whether what actors bear together does. */
    public boolean borne() {
        return cash() || inKind() || shares();
    }

    /** Whether what is covered for certain does. */
    public boolean covered() {
        return borne() || granted();
    }

    /** Whether what is still to be found does. */
    public boolean shortfall() {
        return planned() || covered();
    }

    /** Whether what was spent does. */
    public boolean spent() {
        return spent(budget.spentPerAction().keySet());
    }

    /** Of what was spent on the actions of a main goal; on those of none for null. */
    public boolean spent(Goal goal) {
        return spent(budget.spentPerAction().keySet().stream().filter(action -> goal == null
                ? action.getGoals().isEmpty()
                : view.withSubgoals(goal).stream().anyMatch(action.getGoals()::contains)).toList());
    }

    private boolean spent(Collection<Action> actions) {
        return actions.stream().anyMatch(action -> spent(action) || action.getTasks().stream().anyMatch(this::spent));
    }

    private boolean spent(WorkItem item) {
        return item.getSpent().stream().filter(expense -> isHere(expense.getAmount()))
                .anyMatch(EcosystemView::isIllustrative);
    }

    private boolean isIllustrative(Subsidy subsidy) {
        Money amount = subsidy.getAmount();
        return amount == null ? EcosystemView.isIllustrative(subsidy) || planned()
                : isHere(amount) && EcosystemView.isIllustrative(subsidy);
    }

    private static boolean isOpen(Subsidy subsidy) {
        return subsidy.getStatus() == SubsidyStatus.REQUESTED || subsidy.getStatus() == SubsidyStatus.UNSPECIFIED;
    }

    private static boolean isIllustrative(CostLine line) {
        return EcosystemView.isIllustrative(line.element()) || line.element() instanceof Action action
                && action.getTasks().stream().anyMatch(task -> task.getBudget() != null && task.isIllustrative());
    }

    private boolean isHere(InKindContribution kind) {
        Money worth = kind.getAmount() != null ? kind.getAmount() : kind.getHourlyRate();
        Currency currency = worth == null ? Money.EUR : worth.currency();
        return currency.equals(budget.currency());
    }

    private boolean isHere(Money amount) {
        return amount != null && amount.currency().equals(budget.currency());
    }

    private static void add(Element element, Actor actor, Set<Actor> actors) {
        boolean isFound = actor != null && !actor.eIsProxy();
        if (isFound && (EcosystemView.isIllustrative(element) || EcosystemView.isIllustrative(actor))) {
            actors.add(actor);
        }
    }
}
