/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Cost;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;

/** Which costs belong to what money can be for: see {@link Budgeting}. */
final class Purposes {

    private final Map<NamedElement, List<NamedElement>> parts = new LinkedHashMap<>();

    Purposes(EcosystemView view) {
        for (Goal goal : view.goals()) {
            view.subgoalsOf(goal).forEach(subgoal -> add(goal, subgoal));
            view.actionsOf(goal).forEach(action -> add(goal, action));
        }
        for (Action action : view.actions()) {
            action.getTasks().forEach(task -> add(task, action));
            action.getProgrammeLines().forEach(line -> add(line, action));
            if (action.getProject() != null) {
                add(action.getProject(), action);
            }
        }
        view.all(Cost.class).forEach(this::addCost);
    }

    /** What stands directly below each element. */
    Map<NamedElement, List<NamedElement>> parts() {
        return parts;
    }

    /** The given elements and all that stands below them, each once. */
    Set<NamedElement> below(Collection<? extends NamedElement> elements) {
        Set<NamedElement> reached = new LinkedHashSet<>();
        List<NamedElement> open = new ArrayList<>(elements);
        while (!open.isEmpty()) {
            NamedElement next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(parts.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }

    private void addCost(Cost cost) {
        for (NamedElement purpose : cost.getPurposes()) {
            add(purpose, cost);
            if (purpose instanceof FundedProject project) {
                project.getGoals().forEach(goal -> add(goal, cost));
            } else if (purpose instanceof Task task && task.eContainer() instanceof Action action) {
                add(action, cost);
            }
        }
    }

    private void add(NamedElement whole, NamedElement part) {
        parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(part);
    }
}
