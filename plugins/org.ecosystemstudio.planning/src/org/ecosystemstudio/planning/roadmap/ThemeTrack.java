/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Theme;

/**
 * A theme over time (handbook 3.1).
 *
 * @param theme the theme or technology
 * @param from the first day of work on it; null when it is not stated
 * @param until the last day; null when it is not stated
 * @param readiness its levels of readiness in order of time, each higher than the one before; empty when none is stated
 * @param milestones its own milestones, those declared for it and those of its goals, with the deadlines of its goals,
 *        in order of time
 * @param goals the goals that belong to it, in the order of the view
 * @param actions the actions that belong to it, in the order of the view
 * @param named the propositions that name it: that require it, get it as a contribution or depend on it
 * @param byGoals further propositions that answer an interest which one of its goals answers too
 */
public record ThemeTrack(Theme theme, LocalDate from, LocalDate until, List<ReadinessStep> readiness,
        List<RoadmapMilestone> milestones, List<Goal> goals, List<Action> actions, List<Proposition> named,
        List<Proposition> byGoals) {

    /** Keeps copies; the theme is not null. */
    public ThemeTrack {
        Objects.requireNonNull(theme);
        readiness = List.copyOf(readiness);
        milestones = List.copyOf(milestones);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        named = List.copyOf(named);
        byGoals = List.copyOf(byGoals);
    }

    /** The readiness today; empty when none is stated. */
    public OptionalInt readinessNow() {
        return readiness.stream().filter(ReadinessStep::reached).mapToInt(ReadinessStep::level).max();
    }

    /** The readiness aimed at; empty when none is stated. */
    public OptionalInt readinessAimed() {
        return readiness.stream().mapToInt(ReadinessStep::level).max();
    }

    /** Whether nothing of it has a date. */
    public boolean isUndated() {
        return from == null && until == null && milestones.isEmpty()
                && readiness.stream().allMatch(step -> step.day() == null);
    }
}
