/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Expense;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;

/** Adds up the money recorded as spent until a day, per currency and action. */
final class Spending {

    private final Map<Currency, Map<Action, Money>> spent = new LinkedHashMap<>();
    private final Map<WorkItem, Map<Currency, Money>> perItem = new HashMap<>();

    Spending(EcosystemView view, LocalDate today) {
        for (Action action : view.actions()) {
            add(action, action, today);
            for (Task task : action.getTasks()) {
                add(action, task, today);
            }
        }
    }

    Set<Currency> currencies() {
        return spent.keySet();
    }

    /** Money spent on each action and its tasks; actions on which none is spent are left out. */
    Map<Action, Money> perAction(Currency currency) {
        return spent.getOrDefault(currency, Map.of());
    }

    /** Money spent on an action without its tasks, or on a task, per currency; empty when none is. */
    Map<Currency, Money> on(WorkItem item) {
        return perItem.getOrDefault(item, Map.of());
    }

    private void add(Action action, WorkItem item, LocalDate today) {
        for (Expense expense : item.getSpent()) {
            if (expense.getAmount() != null
                    && (expense.getDate() == null || !expense.getDate().firstDay().isAfter(today))) {
                spent.computeIfAbsent(expense.getAmount().currency(), key -> new LinkedHashMap<>())
                        .merge(action, expense.getAmount(), Money::plus);
                perItem.computeIfAbsent(item, key -> new LinkedHashMap<>()).merge(expense.getAmount().currency(),
                        expense.getAmount(), Money::plus);
            }
        }
    }
}
