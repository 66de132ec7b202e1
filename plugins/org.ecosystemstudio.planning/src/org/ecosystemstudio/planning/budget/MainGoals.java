/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Task;

/** The main goals that something serves in the end. */
final class MainGoals {

    private final Map<Goal, Optional<Goal>> mainGoals = new HashMap<>();

    /** The main goals that an element serves, each once, in the order it names them; none for goals in a cycle. */
    List<Goal> servedBy(NamedElement element) {
        return switch (element) {
            case Goal goal -> mainGoals(List.of(goal));
            case Action action -> mainGoals(action.getGoals());
            case FundedProject project -> mainGoals(project.getGoals());
            case Task task when task.eContainer() instanceof Action action -> mainGoals(action.getGoals());
            default -> List.of();
        };
    }

    private List<Goal> mainGoals(List<Goal> goals) {
        Set<Goal> found = new LinkedHashSet<>();
        for (Goal goal : goals) {
            if (!goal.eIsProxy()) {
                mainGoal(goal).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Goal> mainGoal(Goal goal) {
        List<Goal> path = new ArrayList<>();
        Optional<Goal> next = Optional.of(goal);
        while (next.isPresent() && !mainGoals.containsKey(next.get())) {
            // Until the end of the path is known, it counts as a cycle: meeting it again ends the walk.
            mainGoals.put(next.get(), Optional.empty());
            path.add(next.get());
            next = EcosystemView.parentOf(next.get());
        }
        Optional<Goal> main = next.isPresent() ? mainGoals.get(next.get()) : Optional.of(path.getLast());
        path.forEach(passed -> mainGoals.put(passed, main));
        return mainGoals.get(goal);
    }
}
