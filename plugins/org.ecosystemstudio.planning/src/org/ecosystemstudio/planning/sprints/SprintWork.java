/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.sprints;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Sprint;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/**
 * What a sprint works on (handbook 3.8). What recurs goes on by itself, and is neither left nor new.
 *
 * @param sprint the sprint
 * @param carriedOver what the sprint takes over, as the model says
 * @param left actions that began, or should have, before the sprint, are not done or stopped on the day of the plan,
 *        and are not carried over, nor is any of their tasks: somebody has to decide about them
 * @param fresh actions that begin in the sprint and are not carried over; of a sprint without a beginning, those that
 *        begin after the day of the plan
 * @param recurring actions that take place again and again in the sprint and are not carried over
 */
public record SprintWork(Sprint sprint, List<NamedElement> carriedOver, List<Action> left, List<Action> fresh,
        List<Action> recurring) {

    /** Keeps copies. */
    public SprintWork {
        Objects.requireNonNull(sprint);
        carriedOver = List.copyOf(carriedOver);
        left = List.copyOf(left);
        fresh = List.copyOf(fresh);
        recurring = List.copyOf(recurring);
    }

    /** The work of a sprint of a plan. */
    public static SprintWork of(Sprint sprint, Plan plan) {
        Set<NamedElement> carried = new LinkedHashSet<>();
        sprint.getCarriesOver().stream().filter(element -> !element.eIsProxy()).forEach(carried::add);
        LocalDate begin = sprint.getFrom() == null ? plan.today().plusDays(1) : sprint.getFrom().firstDay();
        LocalDate end = sprint.getUntil() == null ? LocalDate.MAX : sprint.getUntil().lastDay();
        Map<Boolean, List<Action>> open = plan.agenda().actions().stream()
                .filter(action -> !RecordedProgress.isClosed(action, plan.today()))
                .filter(action -> !isCarried(action, carried))
                .collect(Collectors.partitioningBy(action -> action.getRhythm() != null));
        return new SprintWork(sprint, List.copyOf(carried),
                open.get(false).stream().filter(action -> begins(action, LocalDate.MIN, begin.minusDays(1), plan))
                        .toList(),
                open.get(false).stream().filter(action -> begins(action, begin, end, plan)).toList(),
                open.get(true).stream().filter(action -> plan.occurrences().of(action).stream()
                        .anyMatch(time -> time.touches(begin, end))).toList());
    }

    private static boolean isCarried(Action action, Set<NamedElement> carried) {
        return carried.contains(action) || action.getTasks().stream().anyMatch(carried::contains);
    }

    private static boolean begins(Action action, LocalDate from, LocalDate until, Plan plan) {
        ScheduledWork work = plan.schedule().of(action);
        LocalDate first = work.firstKnownDay();
        return first != null && !first.isBefore(from) && !first.isAfter(until);
    }
}
