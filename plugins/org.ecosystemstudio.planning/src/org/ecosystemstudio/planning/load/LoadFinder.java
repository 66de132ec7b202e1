/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.HoursWorked;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.Person;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recorded.HoursOfWork;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;

/** Finds what each actor does, and when. */
public final class LoadFinder {

    private final EcosystemView view;
    private final HoursSpread spread;
    private final Schedule schedule;
    private final Occurrences occurrences;
    private final LocalDate today;
    private final Map<Actor, ActorLoadCollector> collectors = new LinkedHashMap<>();
    private final Map<WorkItem, BigDecimal> hoursPerItem = new LinkedHashMap<>();
    private BigDecimal planned = BigDecimal.ZERO;
    private BigDecimal worked = BigDecimal.ZERO;

    /** Takes the model, its calendar, schedule and occurrences, and the day until which recorded hours count. */
    public LoadFinder(EcosystemView view, WorkCalendar calendar, Schedule schedule, Occurrences occurrences,
            LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.schedule = Objects.requireNonNull(schedule);
        this.occurrences = Objects.requireNonNull(occurrences);
        this.today = Objects.requireNonNull(today);
        spread = new HoursSpread(calendar);
    }

    /** What all actors do. */
    public WorkLoad find() {
        view.actors().forEach(actor -> collectors.put(actor, new ActorLoadCollector(actor)));
        for (Action action : view.actions()) {
            BigDecimal ofTasks = BigDecimal.ZERO;
            for (Task task : action.getTasks()) {
                ofTasks = ofTasks.add(hours(task));
            }
            BigDecimal beyond = hours(action).subtract(ofTasks).max(BigDecimal.ZERO);
            assign(action, action.getOwner(), beyond);
            hoursPerItem.put(action, ofTasks.add(beyond));
            for (Task task : action.getTasks()) {
                BigDecimal hours = hours(task);
                assign(task, task.getOwner() == null ? action.getOwner() : task.getOwner(), hours);
                hoursPerItem.put(task, hours);
            }
        }
        addMeetingsAndDuties();
        Map<Actor, ActorLoad> loads = new LinkedHashMap<>();
        collectors.forEach((actor, collector) -> loads.put(actor, collector.result()));
        return new WorkLoad(loads, planned, worked, hoursPerItem);
    }

    /** The hours that are planned; none of work that is stopped, what was worked on it aside. */
    private static BigDecimal hours(WorkItem item) {
        return RecordedProgress.isStopped(item) ? BigDecimal.ZERO : HoursOfWork.of(item.getHours());
    }

    private void assign(WorkItem item, Actor owner, BigDecimal hours) {
        planned = planned.add(hours);
        List<Occurrence> times = occurrences.of(item);
        Set<Actor> assigned = new LinkedHashSet<>();
        if (owner != null) {
            assign(owner, new Assignment(schedule.of(item), Part.OWNER, hours, times), assigned);
        }
        for (Actor participant : item.getParticipants()) {
            assign(participant, new Assignment(schedule.of(item), Part.PARTICIPANT, BigDecimal.ZERO, times), assigned);
        }
        if (item instanceof Action action) {
            for (Person person : action.getActionTakers()) {
                if (person.eContainer() instanceof Actor actor) {
                    assign(actor, new Assignment(schedule.of(item), Part.ACTION_TAKER, BigDecimal.ZERO, times),
                            assigned);
                }
            }
        }
        item.getWorked().forEach(record -> addWorked(record, owner));
    }

    private void assign(Actor actor, Assignment assignment, Set<Actor> assigned) {
        ActorLoadCollector collector = collectors.get(actor);
        if (collector != null && assigned.add(actor)) {
            collector.add(assignment,
                    spread.spread(assignment.hours(), assignment.work(), assignment.occurrences()));
        }
    }

    private void addWorked(HoursWorked record, Actor owner) {
        if (record.getPeriod() != null && record.getPeriod().firstDay().isAfter(today)) {
            return;
        }
        BigDecimal hours = HoursOfWork.of(record.getHours());
        worked = worked.add(hours);
        ActorLoadCollector collector = collectors.get(record.getBy() == null ? owner : record.getBy());
        if (collector != null) {
            collector.addWorked(hours);
        }
    }

    private void addMeetingsAndDuties() {
        for (Map.Entry<Element, List<Occurrence>> entry : occurrences.bySource().entrySet()) {
            if (entry.getKey() instanceof Group group) {
                Set<Actor> members = new LinkedHashSet<>(group.getMembers());
                members.add(group.getChair());
                members.stream().map(collectors::get).filter(Objects::nonNull)
                        .forEach(collector -> collector.addMeetings(entry.getValue()));
            } else {
                ActorLoadCollector collector = collectors.get(responsible(entry.getKey()));
                if (collector != null) {
                    collector.addDuty(entry.getValue());
                }
            }
        }
    }

    /** The actor who sees to something; null when nobody or no single actor does. */
    private static Actor responsible(Element source) {
        Party party = switch (source) {
            case Kpi kpi -> kpi.getWatcher();
            case ReflectionMoment moment -> moment.getWatcher();
            case ChannelUse use -> use.getBy();
            case MonitoringDuty duty -> duty.getBy();
            case AdministrationRule rule -> rule.getResponsible();
            default -> null;
        };
        if (party instanceof Group group) {
            boolean isAlone = group.getChair() == null && group.getMembers().size() == 1;
            return isAlone ? group.getMembers().getFirst() : group.getChair();
        }
        return party instanceof Actor actor ? actor : null;
    }
}
