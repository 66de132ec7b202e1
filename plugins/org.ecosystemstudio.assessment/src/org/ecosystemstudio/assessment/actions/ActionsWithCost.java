/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.HashSet;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;

/** Which actions have money planned. */
final class ActionsWithCost {

    private final Set<NamedElement> purposes = new HashSet<>();

    private ActionsWithCost(RuleContext context) {
        context.view().all(Cost.class).forEach(cost -> purposes.addAll(cost.getPurposes()));
    }

    static ActionsWithCost of(RuleContext context) {
        return new ActionsWithCost(context);
    }

    /** Whether the action or one of its tasks has a budget, or a cost entry is for it. */
    boolean contains(Action action) {
        return action.getBudget() != null || purposes.contains(action)
                || action.getTasks().stream().map(Task::getBudget).anyMatch(budget -> budget != null);
    }
}
