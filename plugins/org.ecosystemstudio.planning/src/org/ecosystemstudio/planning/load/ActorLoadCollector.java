/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/** Collects what one actor does. */
final class ActorLoadCollector {

    private final Actor actor;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Occurrence> meetings = new ArrayList<>();
    private final List<Occurrence> duties = new ArrayList<>();
    private final SortedMap<YearMonth, BigDecimal> perMonth = new TreeMap<>();
    private BigDecimal planned = BigDecimal.ZERO;
    private BigDecimal undated = BigDecimal.ZERO;
    private BigDecimal worked = BigDecimal.ZERO;

    ActorLoadCollector(Actor actor) {
        this.actor = actor;
    }

    void add(Assignment assignment, Map<YearMonth, BigDecimal> hoursPerMonth) {
        assignments.add(assignment);
        planned = planned.add(assignment.hours());
        hoursPerMonth.forEach((month, hours) -> perMonth.merge(month, hours, BigDecimal::add));
        if (hoursPerMonth.isEmpty()) {
            undated = undated.add(assignment.hours());
        }
    }

    void addMeetings(List<Occurrence> occurrences) {
        meetings.addAll(occurrences);
    }

    void addDuty(List<Occurrence> occurrences) {
        duties.addAll(occurrences);
    }

    void addWorked(BigDecimal hours) {
        worked = worked.add(hours);
    }

    ActorLoad result() {
        assignments.sort(Comparator.comparing((Assignment assignment) -> assignment.firstDay(),
                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        meetings.sort(Comparator.comparing(Occurrence::firstDay));
        duties.sort(Comparator.comparing(Occurrence::firstDay));
        return new ActorLoad(actor, assignments, meetings, duties, planned, worked, perMonth, undated);
    }
}
