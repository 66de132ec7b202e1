/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Action;

/**
 * The actions in the order in which to take them up, and the days the plan works towards.
 *
 * @param actions all actions: an action after every action it waits for (its own and its tasks' predecessors); among
 *        those that may come next the one with the highest priority, then the earliest deadline (none last), then the
 *        earliest start, then the order of the view
 * @param upcoming days from today on, the nearest first
 * @param overdue days before today, the oldest first
 */
public record Agenda(List<Action> actions, List<DatedEvent> upcoming, List<DatedEvent> overdue) {

    /** Keeps copies. */
    public Agenda {
        actions = List.copyOf(actions);
        upcoming = List.copyOf(upcoming);
        overdue = List.copyOf(overdue);
    }

    /** What is next; empty when nothing lies ahead. */
    public Optional<DatedEvent> next() {
        return upcoming.stream().findFirst();
    }
}
