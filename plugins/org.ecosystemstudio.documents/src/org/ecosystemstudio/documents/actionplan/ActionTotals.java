/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.actionplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.model.values.TimeSpan;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.budget.CurrencyBudget;
import org.ecosystemstudio.planning.load.Assignment;
import org.ecosystemstudio.planning.load.Part;

/** What the actions of one table ask together, each with its tasks: counted once, as the planning counts them. */
final class ActionTotals {

    private final Plan plan;
    private final List<Action> actions = new ArrayList<>();

    ActionTotals(Plan plan) {
        this.plan = plan;
    }

    /** Counts an action with its tasks. */
    void add(Action action) {
        actions.add(action);
    }

    /** The hours; empty for none, and when hours of work without an owner are not stated in hours. */
    Line hours() {
        Map<WorkItem, BigDecimal> owned = new HashMap<>();
        plan.load().all().forEach(load -> load.assignments().stream()
                .filter(assignment -> assignment.part() == Part.OWNER)
                .forEach(assignment -> put(assignment, owned)));
        BigDecimal total = BigDecimal.ZERO;
        for (Action action : actions) {
            List<WorkItem> items = new ArrayList<>(action.getTasks());
            items.add(action);
            for (WorkItem item : items) {
                BigDecimal hours = owned.get(item);
                if (hours == null && item.getHours() != null) {
                    if (item.getHours().unit() != TimeSpan.Unit.HOURS) {
                        return new Line();
                    }
                    hours = item.getHours().amount();
                }
                total = total.add(hours == null ? BigDecimal.ZERO : hours);
            }
        }
        return total.signum() == 0 ? new Line() : new Line().value(new Value.Hours(total));
    }

    /** The budget, each currency apart; empty for none. */
    Line budget() {
        Line line = new Line();
        for (CurrencyBudget budget : plan.budget().currencies()) {
            Money total = actions.stream().map(budget::costOf).reduce(Money::plus).orElse(null);
            if (total != null && total.amount().signum() != 0) {
                line.below().value(new Value.Amount(total));
            }
        }
        return line;
    }

    private static void put(Assignment assignment, Map<WorkItem, BigDecimal> owned) {
        owned.put(assignment.item(), assignment.hours());
    }
}
