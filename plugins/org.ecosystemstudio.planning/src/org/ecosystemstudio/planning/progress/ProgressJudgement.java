/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Task;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.calendar.WorkCalendar;
import org.ecosystemstudio.planning.recurrence.Occurrences;
import org.ecosystemstudio.planning.schedule.Schedule;
import org.ecosystemstudio.planning.schedule.ScheduledWork;

/** Judges the progress of all work, goals and KPIs of a model on a day. */
public final class ProgressJudgement {

    private final EcosystemView view;
    private final Schedule schedule;
    private final WorkJudgement workJudgement;
    private final KpiJudgement kpiJudgement;
    private final LocalDate today;

    /** Takes the model, its calendar, schedule and occurrences, and the day. */
    public ProgressJudgement(EcosystemView view, WorkCalendar calendar, Schedule schedule, Occurrences occurrences,
            LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.schedule = Objects.requireNonNull(schedule);
        this.today = Objects.requireNonNull(today);
        workJudgement = new WorkJudgement(calendar, occurrences, today);
        kpiJudgement = new KpiJudgement(occurrences, today);
    }

    /** The progress of everything. */
    public Progress judge() {
        Map<Kpi, KpiProgress> kpis = new LinkedHashMap<>();
        view.all(Kpi.class).forEach(kpi -> kpis.put(kpi, kpiJudgement.judge(kpi)));
        Map<WorkItem, WorkProgress> work = judgeWork();
        return new Progress(work, judgeGoals(work, kpis), kpis);
    }

    private Map<WorkItem, WorkProgress> judgeWork() {
        Map<WorkItem, WorkProgress> judged = new HashMap<>();
        schedule.all().stream().filter(work -> work.item() instanceof Task).forEach(work -> judge(work, judged));
        schedule.all().stream().filter(work -> !(work.item() instanceof Task)).forEach(work -> judge(work, judged));
        Map<WorkItem, WorkProgress> ordered = new LinkedHashMap<>();
        schedule.all().forEach(work -> ordered.put(work.item(), judged.get(work.item())));
        return ordered;
    }

    private void judge(ScheduledWork work, Map<WorkItem, WorkProgress> judged) {
        judged.put(work.item(), workJudgement.judge(work, judged));
    }

    private Map<Goal, GoalProgress> judgeGoals(Map<WorkItem, WorkProgress> work, Map<Kpi, KpiProgress> kpis) {
        Map<Goal, GoalTally> tallies = new LinkedHashMap<>();
        view.goals().forEach(goal -> tallies.put(goal, new GoalTally(goal)));
        for (Action action : view.actions()) {
            withParents(action).stream().map(tallies::get).filter(Objects::nonNull)
                    .forEach(tally -> tally.add(work.get(action)));
        }
        Map<Goal, GoalProgress> goals = new LinkedHashMap<>();
        tallies.forEach((goal, tally) -> goals.put(goal, tally.result(indicatorPercent(goal, kpis), today)));
        return goals;
    }

    /** The goals that an action serves, directly or by way of their subgoals, each once. */
    private static Set<Goal> withParents(Action action) {
        Set<Goal> goals = new HashSet<>();
        for (Goal served : action.getGoals()) {
            Optional<Goal> next = served.eIsProxy() ? Optional.empty() : Optional.of(served);
            while (next.isPresent() && goals.add(next.get())) {
                next = EcosystemView.parentOf(next.get());
            }
        }
        return goals;
    }

    /** By the first of its KPIs that measures the goal's own indicator and has a measurement. */
    private static BigDecimal indicatorPercent(Goal goal, Map<Kpi, KpiProgress> kpis) {
        return goal.getKpis().stream().filter(kpi -> kpi.getIndicator() == null).map(kpis::get)
                .map(KpiProgress::percent).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
