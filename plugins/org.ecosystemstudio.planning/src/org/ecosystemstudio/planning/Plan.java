/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.planning.agenda.Agenda;
import org.ecosystemstudio.planning.agenda.AgendaFinder;
import org.ecosystemstudio.planning.breakdown.Breakdown;
import org.ecosystemstudio.planning.breakdown.BreakdownFinder;
import org.ecosystemstudio.planning.budget.Budget;
import org.ecosystemstudio.planning.budget.Budgeting;
import org.ecosystemstudio.planning.budget.SubsidyUse;
import org.ecosystemstudio.planning.budget.SubsidyUseFinder;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.capabilities.CapabilityMap;
import org.ecosystemstudio.planning.capabilities.CapabilityMapper;
import org.ecosystemstudio.planning.load.LoadFinder;
import org.ecosystemstudio.planning.load.WorkLoad;
import org.ecosystemstudio.planning.progress.Progress;
import org.ecosystemstudio.planning.progress.ProgressJudgement;
import org.ecosystemstudio.planning.recurrence.OccurrenceFinder;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.roadmap.Roadmap;
import org.ecosystemstudio.planning.roadmap.RoadmapFinder;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.Scheduler;

/**
 * What follows from a model on a given day: when the work takes place, what it costs, how far it is, who does it. Each
 * part is computed when it is first asked for and does not change afterwards; a plan follows no later change of the
 * model. Several threads may use it.
 */
public final class Plan {

    private final EcosystemView view;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final Computed<Schedule> schedule;
    private final Computed<PlanPeriod> period;
    private final Computed<Occurrences> occurrences;
    private final Computed<Budget> budget;
    private final Computed<Progress> progress;
    private final Computed<WorkLoad> load;
    private final Computed<Agenda> agenda;
    private final Computed<CapabilityMap> capabilities;
    private final Computed<Roadmap> roadmap;
    private final Computed<List<SubsidyUse>> subsidies;
    private final Computed<Breakdown> breakdown;

    private Plan(EcosystemView view, LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.today = Objects.requireNonNull(today);
        calendar = WorkCalendar.of(view);
        schedule = new Computed<>(() -> new Scheduler(view, calendar, today).schedule());
        period = new Computed<>(() -> new PlanPeriodFinder(view, today).find(schedule()));
        occurrences = new Computed<>(() -> new OccurrenceFinder(view, period(), schedule(), today).find());
        budget = new Computed<>(() -> new Budgeting(view, period(), schedule(), occurrences(), today).budget());
        progress = new Computed<>(
                () -> new ProgressJudgement(view, calendar, schedule(), occurrences(), today).judge());
        load = new Computed<>(() -> new LoadFinder(view, calendar, schedule(), occurrences(), today).find());
        agenda = new Computed<>(() -> new AgendaFinder(view, schedule(), today).find());
        capabilities = new Computed<>(() -> new CapabilityMapper(view).map());
        roadmap = new Computed<>(() -> new RoadmapFinder(view, today).find());
        subsidies = new Computed<>(
                () -> new SubsidyUseFinder(view, calendar, period(), schedule(), occurrences(), today).find());
        breakdown = new Computed<>(() -> new BreakdownFinder(view, schedule(), budget(), agenda()).find());
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

    /** Which days are worked. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The days that the plan covers. */
    public PlanPeriod period() {
        return period.get();
    }

    /** When all actions and tasks take place. */
    public Schedule schedule() {
        return schedule.get();
    }

    /** When everything that recurs takes place in the plan period. */
    public Occurrences occurrences() {
        return occurrences.get();
    }

    /** What the plan costs, and who pays. */
    public Budget budget() {
        return budget.get();
    }

    /** How far work, goals and KPIs are. */
    public Progress progress() {
        return progress.get();
    }

    /** What each actor does, and when. */
    public WorkLoad load() {
        return load.get();
    }

    /** The order of the actions, and what is next. */
    public Agenda agenda() {
        return agenda.get();
    }

    /** Who works on which capability or theme, and what nobody brings. */
    public CapabilityMap capabilities() {
        return capabilities.get();
    }

    /** The themes over time, with their readiness and milestones. */
    public Roadmap roadmap() {
        return roadmap.get();
    }

    /** What each subsidy is used for, planned and recorded, in the order of the view. */
    public List<SubsidyUse> subsidies() {
        return subsidies.get();
    }

    /** The goals as a tree of subgoals, actions and tasks. */
    public Breakdown breakdown() {
        return breakdown.get();
    }
}
