/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.HoursWorked;
import org.ecosystemstudio.model.ecosystem.InKindContribution;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.recorded.HoursOfWork;

/**
 * Hours recorded as worked until a day, with what they are worth by the rates at which actors bring hours in kind. They
 * stand beside the money spent: a budget that in kind contributions pay for is used up by both.
 *
 * @param hours all hours recorded
 * @param valuedHours those of actors who bring hours in kind at one rate in the currency
 * @param worth what those are worth
 */
public record WorkedHours(BigDecimal hours, BigDecimal valuedHours, Money worth) {

    /** Creates a sum; no part is null. */
    public WorkedHours {
        Objects.requireNonNull(hours);
        Objects.requireNonNull(valuedHours);
        Objects.requireNonNull(worth);
    }

    /**
     * The hours worked on actions and their tasks until a day, that day included. Hours without a name are the owner's; of
     * an actor with several rates it is not known which one holds, so its hours have no worth.
     *
     * @param currency the currency of the rates
     */
    public static WorkedHours of(EcosystemView view, Collection<Action> actions, Currency currency, LocalDate today) {
        Map<Actor, Money> rates = rates(view, currency);
        BigDecimal hours = BigDecimal.ZERO;
        BigDecimal valued = BigDecimal.ZERO;
        Money worth = new Money(BigDecimal.ZERO, currency);
        for (Action action : actions) {
            List<WorkItem> items = new ArrayList<>(action.getTasks());
            items.add(action);
            for (WorkItem item : items) {
                Actor owner = item.getOwner() == null ? action.getOwner() : item.getOwner();
                for (HoursWorked record : item.getWorked()) {
                    if (record.getPeriod() != null && record.getPeriod().firstDay().isAfter(today)) {
                        continue;
                    }
                    BigDecimal worked = HoursOfWork.of(record.getHours());
                    Money rate = rates.get(record.getBy() == null ? owner : record.getBy());
                    hours = hours.add(worked);
                    if (rate != null) {
                        valued = valued.add(worked);
                        worth = worth.plus(rate.times(worked));
                    }
                }
            }
        }
        return new WorkedHours(hours, valued, worth);
    }

    /** Whether some of the hours have no known worth. */
    public boolean isPartlyValued() {
        return hours.compareTo(valuedHours) != 0;
    }

    private static Map<Actor, Money> rates(EcosystemView view, Currency currency) {
        Map<Actor, Set<Money>> stated = new HashMap<>();
        for (InKindContribution contribution : view.all(InKindContribution.class)) {
            Money rate = contribution.getHourlyRate();
            if (rate != null && rate.currency().equals(currency)) {
                stated.computeIfAbsent(contribution.getActor(), actor -> new TreeSet<>()).add(rate);
            }
        }
        Map<Actor, Money> rates = new HashMap<>();
        stated.forEach((actor, found) -> {
            if (found.size() == 1) {
                rates.put(actor, found.iterator().next());
            }
        });
        return rates;
    }
}
