/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Level;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * Orders actions: predecessors first, then by priority, deadline, start and the order of the view. Where actions wait for
 * each other in a cycle, the first of them by the other criteria comes first.
 */
final class AgendaOrder {

    private static final Comparator<LocalDate> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Schedule schedule;
    private final Map<Action, Integer> position = new HashMap<>();
    private final Map<Action, Set<Action>> successors = new HashMap<>();
    private final Map<Action, Integer> waiting = new HashMap<>();

    AgendaOrder(List<Action> actions, Schedule schedule) {
        this.schedule = schedule;
        actions.forEach(action -> position.put(action, position.size()));
        actions.forEach(this::addPredecessors);
    }

    List<Action> ordered() {
        Comparator<Action> byUrgency = Comparator.comparing(Action::getPriority, Comparator.<Level>reverseOrder())
                .thenComparing(this::deadline, NONE_LAST)
                .thenComparing(action -> schedule.of(action).start(), NONE_LAST)
                .thenComparing(position::get);
        List<Action> all = position.keySet().stream().sorted(byUrgency).toList();
        PriorityQueue<Action> ready = new PriorityQueue<>(byUrgency);
        all.stream().filter(action -> waiting.getOrDefault(action, 0) == 0).forEach(ready::add);
        Set<Action> ordered = new LinkedHashSet<>();
        for (Action next : all) {
            take(ready, ordered);
            if (!ordered.contains(next)) {
                ready.add(next);
            }
        }
        return List.copyOf(ordered);
    }

    private void take(PriorityQueue<Action> ready, Set<Action> ordered) {
        while (!ready.isEmpty()) {
            Action action = ready.poll();
            if (ordered.add(action)) {
                for (Action successor : successors.getOrDefault(action, Set.of())) {
                    if (waiting.merge(successor, -1, Integer::sum) == 0) {
                        ready.add(successor);
                    }
                }
            }
        }
    }

    private LocalDate deadline(Action action) {
        ScheduledWork work = schedule.of(action);
        return work.deadline() != null ? work.deadline() : work.end();
    }

    private void addPredecessors(Action action) {
        List<WorkItem> items = new ArrayList<>(action.getTasks());
        items.add(action);
        for (WorkItem item : items) {
            for (Predecessor stated : item.getPredecessors()) {
                Action predecessor = actionOf(stated.getItem());
                if (predecessor != action && position.containsKey(predecessor)
                        && successors.computeIfAbsent(predecessor, key -> new LinkedHashSet<>()).add(action)) {
                    waiting.merge(action, 1, Integer::sum);
                }
            }
        }
    }

    private static Action actionOf(WorkItem item) {
        return item instanceof Action action ? action
                : item != null && item.eContainer() instanceof Action container ? container : null;
    }
}
