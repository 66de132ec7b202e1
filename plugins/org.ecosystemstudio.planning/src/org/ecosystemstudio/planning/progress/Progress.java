/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/**
 * Progress of all work, goals and KPIs, in the order of the view.
 *
 * @param work of every action and task
 * @param goals of every goal and subgoal
 * @param kpis of every KPI
 */
public record Progress(Map<WorkItem, WorkProgress> work, Map<Goal, GoalProgress> goals, Map<Kpi, KpiProgress> kpis) {

    /** Keeps copies. */
    public Progress {
        work = Collections.unmodifiableMap(new LinkedHashMap<>(work));
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        kpis = Collections.unmodifiableMap(new LinkedHashMap<>(kpis));
    }

    /** Progress of an action or task of the plan's model. */
    public WorkProgress of(WorkItem item) {
        return present(work.get(item), item);
    }

    /** Progress of a goal of the plan's model. */
    public GoalProgress of(Goal goal) {
        return present(goals.get(goal), goal);
    }

    /** Progress of a KPI of the plan's model. */
    public KpiProgress of(Kpi kpi) {
        return present(kpis.get(kpi), kpi);
    }

    private static <T> T present(T found, Object element) {
        if (found == null) {
            throw new IllegalArgumentException("Not a part of this plan: " + element);
        }
        return found;
    }
}
