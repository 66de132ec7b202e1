/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recurrence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.ChannelUse;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.ReflectionMoment;
import org.ecosystemstudio.model.values.CalendarPeriod;
import org.ecosystemstudio.planning.PlanPeriod;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.schedule.Schedule;

/**
 * Finds all that recurs in a model and expands it within the plan period: actions, meetings of groups, watching of KPIs,
 * reflection moments (single ones too), channels, monitoring and administration. A KPI is watched until the deadline of
 * its goal. An action takes place no earlier than
 * its schedule says; one that is done or stopped no more after today.
 */
public final class OccurrenceFinder {

    private final EcosystemView view;
    private final PlanPeriod period;
    private final Schedule schedule;
    private final LocalDate today;

    /** Takes the model, the plan period, the schedule of actions, and the day on which actions are known to be over. */
    public OccurrenceFinder(EcosystemView view, PlanPeriod period, Schedule schedule, LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.period = Objects.requireNonNull(period);
        this.schedule = Objects.requireNonNull(schedule);
        this.today = Objects.requireNonNull(today);
    }

    /** All occurrences. */
    public Occurrences find() {
        RhythmExpansion expansion = new RhythmExpansion(period, Occurrences.MOST_PER_SOURCE);
        Map<Element, List<Occurrence>> bySource = new LinkedHashMap<>();
        Set<Element> truncated = new LinkedHashSet<>();
        for (EObject element : view.all(EObject.class)) {
            if (element instanceof Recurrence recurrence && recurrence.eContainer() instanceof Element source) {
                List<Occurrence> occurrences = expansion.expand(rhythm(source, recurrence));
                if (occurrences.size() > Occurrences.MOST_PER_SOURCE) {
                    truncated.add(source);
                    occurrences = occurrences.subList(0, Occurrences.MOST_PER_SOURCE);
                }
                bySource.put(source, List.copyOf(occurrences));
            } else if (element instanceof ReflectionMoment moment && moment.getRhythm() == null
                    && moment.getDate() != null) {
                bySource.put(moment, List.of(single(moment, moment.getDate())));
            }
        }
        return new Occurrences(bySource, truncated);
    }

    private Rhythm rhythm(Element source, Recurrence recurrence) {
        return switch (source) {
            case Action action -> new Rhythm(action, recurrence, action.getFrom(), schedule.of(action).start(),
                    lastDay(action));
            case ChannelUse use -> Rhythm.between(use, recurrence, use.getFrom(), use.getUntil());
            case AdministrationRule rule -> Rhythm.between(rule, recurrence, rule.getSince(), null);
            case Kpi kpi when kpi.eContainer() instanceof Goal goal ->
                Rhythm.between(kpi, recurrence, null, goal.getDeadline());
            default -> Rhythm.of(source, recurrence);
        };
    }

    private LocalDate lastDay(Action action) {
        LocalDate last = action.getUntil() == null ? null : action.getUntil().lastDay();
        boolean isOver = RecordedProgress.isClosed(action, today);
        return isOver && (last == null || last.isAfter(today)) ? today : last;
    }

    private static Occurrence single(ReflectionMoment moment, CalendarPeriod date) {
        Precision precision = switch (date) {
            case CalendarPeriod.Day day -> Precision.DAY;
            case CalendarPeriod.Month month -> Precision.MONTH;
            case CalendarPeriod.Quarter quarter -> Precision.QUARTER;
            case CalendarPeriod.Year year -> Precision.YEAR;
        };
        return new Occurrence(moment, date.firstDay(), date.lastDay(), precision);
    }
}
