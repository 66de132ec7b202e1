/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Decision;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.agenda.DatedEvent;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * The next meeting of the group that leads the ecosystem (handbook 3.4), with what time asks of it.
 *
 * @param group the leading group; of several the first that meets regularly; null when the model names none
 * @param time when it takes place: the first time that is not over; a month or quarter where the model names no day, and
 *        null when it does not say when the group meets
 * @param following when the meeting after it takes place; null when that is not known
 * @param until the last day that the meeting looks ahead to: the last on which the meeting after it may be; two months
 *        from today when that is not known
 * @param proposals decisions that the model holds without a day, or with one that is still to come, the nearest first
 * @param due what falls until that day, the nearest first
 */
public record Meeting(Group group, Occurrence time, Occurrence following, LocalDate until, List<Decision> proposals,
        List<DatedEvent> due) {

    private static final int MONTHS_AHEAD = 2;

    /** Keeps copies; only the group and the times of meetings may be null. */
    public Meeting {
        Objects.requireNonNull(until);
        proposals = List.copyOf(proposals);
        due = List.copyOf(due);
    }

    /** The next meeting by a plan. */
    public static Meeting next(Plan plan) {
        List<Group> leading = plan.view().all(Group.class).stream().filter(Group::isLeading).toList();
        Optional<Group> group = leading.stream().filter(each -> each.getMeets() != null).findFirst()
                .or(() -> leading.stream().findFirst());
        List<Occurrence> times = group.map(plan.occurrences()::of).orElse(List.of()).stream()
                .filter(time -> !time.lastDay().isBefore(plan.today())).limit(2).toList();
        Occurrence following = times.size() == 2 ? times.getLast() : null;
        LocalDate until = following == null ? plan.today().plusMonths(MONTHS_AHEAD) : following.lastDay();
        return new Meeting(group.orElse(null), times.isEmpty() ? null : times.getFirst(), following, until,
                plan.view().all(Decision.class).stream().filter(decision -> isOpen(decision, plan.today()))
                        .sorted(Comparator.comparing(Meeting::dayOf, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                plan.agenda().upcoming().stream().filter(event -> !event.date().isAfter(until)).toList());
    }

    private static boolean isOpen(Decision decision, LocalDate today) {
        return dayOf(decision) == null || dayOf(decision).isAfter(today);
    }

    private static LocalDate dayOf(Decision decision) {
        return decision.getDate() == null ? null : decision.getDate().firstDay();
    }
}
