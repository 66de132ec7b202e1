/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.WorkStatus;

/** The participants that own an action under a goal, be it by way of its subgoals. */
final class ActionOwners {

    private final Map<Goal, Set<Actor>> owners = new LinkedHashMap<>();

    private ActionOwners() {
    }

    static ActionOwners of(RuleContext context) {
        return context.fact(ActionOwners.class, ActionOwners::collect);
    }

    private static ActionOwners collect(RuleContext context) {
        ActionOwners owners = new ActionOwners();
        for (Action action : context.view().actions()) {
            if (action.getStatus() != WorkStatus.STOPPED && context.participants().contains(action.getOwner())) {
                action.getGoals().stream().filter(goal -> !goal.eIsProxy())
                        .forEach(goal -> owners.addUpwards(goal, action.getOwner()));
            }
        }
        return owners;
    }

    /** Climbs until a goal knows the owner already: then all above do, also where goals form a cycle. */
    private void addUpwards(Goal goal, Actor owner) {
        Optional<Goal> next = Optional.of(goal);
        while (next.isPresent()
                && owners.computeIfAbsent(next.get(), key -> new LinkedHashSet<>()).add(owner)) {
            next = EcosystemView.parentOf(next.get());
        }
    }

    Set<Actor> under(Goal goal) {
        return Collections.unmodifiableSet(owners.getOrDefault(goal, Set.of()));
    }
}
