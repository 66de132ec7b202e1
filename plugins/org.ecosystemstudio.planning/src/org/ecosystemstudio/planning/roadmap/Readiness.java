/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * The readiness of one theme over time: the level it has, the levels its milestones bring, and the level aimed at. A level
 * that is no higher than one before it is no step.
 */
record Readiness(Theme theme, Collection<Milestone> milestones, LocalDate today) {

    List<ReadinessStep> steps() {
        List<ReadinessStep> dated = new ArrayList<>();
        for (Milestone milestone : milestones) {
            boolean isReached = RoadmapFinder.isBy(milestone.getReached(), today);
            CalendarPeriod date = isReached ? milestone.getReached() : milestone.getDate();
            if (milestone.getTrl() != null && date != null) {
                dated.add(new ReadinessStep(milestone.getTrl().to(), date.lastDay(), isReached));
            }
        }
        if (theme.getTrl() != null && theme.getTrlBy() != null) {
            dated.add(new ReadinessStep(theme.getTrl().to(), theme.getTrlBy().lastDay(), false));
        }
        dated.sort(Comparator.comparing(ReadinessStep::day).thenComparing(ReadinessStep::level));
        List<ReadinessStep> steps = new ArrayList<>();
        if (theme.getTrl() != null) {
            steps.add(new ReadinessStep(theme.getTrl().from(), null, true));
        }
        for (ReadinessStep step : dated) {
            if (steps.isEmpty() || step.level() > steps.getLast().level()) {
                steps.add(step);
            }
        }
        boolean isAimWithoutDate = theme.getTrl() != null && theme.getTrlBy() == null
                && theme.getTrl().to() > steps.getLast().level();
        if (isAimWithoutDate) {
            steps.add(new ReadinessStep(theme.getTrl().to(), null, false));
        }
        return List.copyOf(steps);
    }
}
