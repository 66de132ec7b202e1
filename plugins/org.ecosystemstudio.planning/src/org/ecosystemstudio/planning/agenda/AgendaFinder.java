/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.schedule.DateOrigin;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Orders the actions, and finds the days that the plan works towards. */
public final class AgendaFinder {

    private final EcosystemView view;
    private final Schedule schedule;
    private final LocalDate today;
    private final List<DatedEvent> events = new ArrayList<>();

    /** Takes the model, its schedule, and the day that parts what lies ahead from what is overdue. */
    public AgendaFinder(EcosystemView view, Schedule schedule, LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.schedule = Objects.requireNonNull(schedule);
        this.today = Objects.requireNonNull(today);
    }

    /** The agenda. */
    public Agenda find() {
        view.all(Milestone.class).stream().filter(milestone -> !isBy(milestone.getReached()))
                .forEach(milestone -> add(milestone.getDate(), DatedEvent.Kind.MILESTONE, milestone));
        schedule.all().stream().filter(work -> !RecordedProgress.isClosed(work.item(), today)).forEach(this::add);
        view.goals().stream().filter(AgendaFinder::isOpen)
                .forEach(goal -> add(goal.getDeadline(), DatedEvent.Kind.GOAL_DEADLINE, goal));
        view.all(GrantCondition.class).stream().filter(this::isOpen)
                .forEach(condition -> add(condition.getDeadline(), DatedEvent.Kind.GRANT_CONDITION, condition));
        events.sort(Comparator.comparing(DatedEvent::date).thenComparing(DatedEvent::kind));
        return new Agenda(new AgendaOrder(view.actions(), schedule).ordered(),
                events.stream().filter(event -> !event.date().isBefore(today)).toList(),
                events.stream().filter(event -> event.date().isBefore(today)).toList());
    }

    /**
     * The deadline of work, or where it states none the end that follows from its duration, tasks or predecessors. An end
     * that is only estimated from hours is no day to work towards, nor is that of a subproject one of each of its tasks.
     */
    private void add(ScheduledWork work) {
        WorkItem item = work.item();
        boolean isComputed = work.endOrigin().isDerived() && work.endOrigin() != DateOrigin.SUBPROJECT
                && !work.estimated();
        if (work.isRecurring()) {
            if (work.end() != null && !work.end().isBefore(today)) {
                events.add(new DatedEvent(work.end(), DatedEvent.Kind.RHYTHM_END, item));
            }
        } else if (item.getUntil() != null) {
            add(item.getUntil(), DatedEvent.Kind.WORK_DEADLINE, item);
        } else if (work.end() != null && isComputed) {
            events.add(new DatedEvent(work.end(), DatedEvent.Kind.WORK_END, item));
        }
    }

    private void add(CalendarPeriod date, DatedEvent.Kind kind, NamedElement element) {
        if (date != null) {
            events.add(new DatedEvent(date.lastDay(), kind, element));
        }
    }

    /** Whether something had happened by today. */
    private boolean isBy(CalendarPeriod date) {
        return date != null && !date.firstDay().isAfter(today);
    }

    private static boolean isOpen(Goal goal) {
        Set<Goal> passed = new HashSet<>();
        Optional<Goal> next = Optional.of(goal);
        // A part that says nothing of its own is over with the goal that it belongs to.
        while (next.isPresent() && next.get().getStatus() == GoalStatus.UNSPECIFIED && passed.add(next.get())) {
            next = EcosystemView.parentOf(next.get());
        }
        return next.map(Goal::getStatus).filter(status -> status == GoalStatus.REACHED
                || status == GoalStatus.DROPPED).isEmpty();
    }

    private boolean isOpen(GrantCondition condition) {
        boolean isRejected = condition.eContainer() instanceof Subsidy subsidy
                && subsidy.getStatus() == SubsidyStatus.REJECTED;
        return !isRejected && !isBy(condition.getMet());
    }
}
