/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.load.InvolvedActors;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * What one actor has to do with, by day: deadlines, milestones and conditions of what it owns or takes part in, goals that
 * it owns, and what recurs for it (work, meetings of groups it is in, watches, messages, records).
 *
 * @param overdue what should have happened before today and did not, in order of time
 * @param upcoming what falls from today to the last day looked at, in order of time
 * @param recurring what takes place in those days, in order of time
 */
public record ActorAgenda(List<DatedEvent> overdue, List<DatedEvent> upcoming, List<Occurrence> recurring) {

    /** Keeps copies. */
    public ActorAgenda {
        overdue = List.copyOf(overdue);
        upcoming = List.copyOf(upcoming);
        recurring = List.copyOf(recurring);
    }

    /** The agenda of an actor of a plan, from its today to a last day, both included. */
    public static ActorAgenda of(Plan plan, Actor actor, LocalDate last) {
        InvolvedActors involved = new InvolvedActors(plan);
        return new ActorAgenda(
                plan.agenda().overdue().stream().filter(event -> involved.of(event.element()).contains(actor)).toList(),
                plan.agenda().upcoming().stream().filter(event -> !event.date().isAfter(last))
                        .filter(event -> involved.of(event.element()).contains(actor)).toList(),
                plan.occurrences().between(plan.today(), last).stream()
                        .filter(occurrence -> involved.of(occurrence.source()).contains(actor)).toList());
    }
}
