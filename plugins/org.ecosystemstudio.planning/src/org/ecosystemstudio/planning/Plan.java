/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.agenda.Agenda;
import org.ecosystemstudio.planning.budget.Budget;
import org.ecosystemstudio.planning.load.WorkLoad;
import org.ecosystemstudio.planning.progress.Progress;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;

/**
 * What follows from a model on a given day: when the work takes place, what it costs, how far it is, who does it. A plan
 * does not change; it is computed when first asked for, and follows no later change of the model.
 */
public final class Plan {

    private final EcosystemView view;
    private final LocalDate today;

    private Plan(EcosystemView view, LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.today = Objects.requireNonNull(today);
    }

    /**
     * The plan of a model.
     *
     * @param view the model
     * @param today the day on which progress is judged
     */
    public static Plan of(EcosystemView view, LocalDate today) {
        return new Plan(view, today);
    }

    /** The model. */
    public EcosystemView view() {
        return view;
    }

    /** The day on which progress is judged. */
    public LocalDate today() {
        return today;
    }

    /** The days that the plan covers. */
    public PlanPeriod period() {
        return new PlanPeriod(today.withDayOfMonth(1), today.withDayOfMonth(1).plusYears(1).minusDays(1),
                PlanPeriod.Origin.ASSUMED);
    }

    /** When all actions and tasks take place. */
    public Schedule schedule() {
        return new Schedule(Map.of(), List.of(), List.of());
    }

    /** When everything that recurs takes place in the plan period. */
    public Occurrences occurrences() {
        return new Occurrences(Map.of(), Set.of());
    }

    /** What the plan costs, and who pays. */
    public Budget budget() {
        return new Budget(List.of());
    }

    /** How far work, goals and KPIs are. */
    public Progress progress() {
        return new Progress(Map.of(), Map.of(), Map.of());
    }

    /** What each actor does, and when. */
    public WorkLoad load() {
        return new WorkLoad(Map.of(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The order of the actions, and what is next. */
    public Agenda agenda() {
        return new Agenda(List.of(), List.of(), List.of());
    }
}
