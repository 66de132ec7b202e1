/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.values.CalendarPeriod;

/** Puts the themes of a model on a line of time. References that lead nowhere count for nothing. */
public final class RoadmapFinder {

    private final EcosystemView view;
    private final LocalDate today;
    private final Map<Topic, Set<Goal>> goals = new LinkedHashMap<>();
    private final Map<Topic, Set<Action>> actions = new LinkedHashMap<>();
    private final Map<NamedElement, Set<Milestone>> milestones = new LinkedHashMap<>();
    private final Map<Topic, Set<Proposition>> propositions = new LinkedHashMap<>();

    /** Takes the model, and the day that parts what was reached from what is to come. */
    public RoadmapFinder(EcosystemView view, LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.today = Objects.requireNonNull(today);
    }

    /** The roadmap. */
    public Roadmap find() {
        for (Goal goal : view.goals()) {
            goal.getThemes()
                    .forEach(theme -> goals.computeIfAbsent(theme, key -> new LinkedHashSet<>()).add(goal));
        }
        for (Action action : view.actions()) {
            action.getThemes()
                    .forEach(theme -> actions.computeIfAbsent(theme, key -> new LinkedHashSet<>()).add(action));
        }
        view.all(Milestone.class).forEach(this::addMilestone);
        view.all(Proposition.class).forEach(this::addProposition);
        return new Roadmap(view.all(Theme.class).stream().map(this::track)
                .sorted(Comparator.comparing((ThemeTrack track) -> track.theme().isTechnology()).thenComparing(
                        ThemeTrack::from, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
    }

    private ThemeTrack track(Theme theme) {
        List<Goal> served = List.copyOf(goals.getOrDefault(theme, Set.of()));
        Set<Proposition> named = propositions.getOrDefault(theme, Set.of());
        List<Proposition> byGoals = new ArrayList<>(served.isEmpty() ? List.of() : answering(served));
        byGoals.removeAll(named);
        return new ThemeTrack(theme, theme.getFrom() == null ? null : theme.getFrom().firstDay(),
                theme.getUntil() == null ? null : theme.getUntil().lastDay(),
                new Readiness(theme, milestones.getOrDefault(theme, Set.of()), today).steps(),
                days(theme, served), served, List.copyOf(actions.getOrDefault(theme, Set.of())),
                List.copyOf(named), byGoals);
    }

    private List<RoadmapMilestone> days(Theme theme, List<Goal> served) {
        Set<Milestone> found = new LinkedHashSet<>(milestones.getOrDefault(theme, Set.of()));
        served.forEach(goal -> found.addAll(milestones.getOrDefault(goal, Set.of())));
        List<RoadmapMilestone> days = new ArrayList<>();
        for (Milestone milestone : found) {
            boolean isReached = isBy(milestone.getReached(), today);
            CalendarPeriod date = isReached ? milestone.getReached() : milestone.getDate();
            if (date != null) {
                days.add(new RoadmapMilestone(date.lastDay(), milestone, isReached));
            }
        }
        for (Goal goal : served) {
            if (goal.getDeadline() != null && goal.getStatus() != GoalStatus.DROPPED) {
                days.add(new RoadmapMilestone(goal.getDeadline().lastDay(), goal,
                        goal.getStatus() == GoalStatus.REACHED));
            }
        }
        days.sort(Comparator.comparing(RoadmapMilestone::day));
        return days;
    }

    /** The propositions that answer an interest which one of the goals answers. */
    private List<Proposition> answering(Collection<Goal> served) {
        Set<Interest> interests = new HashSet<>();
        served.forEach(goal -> interests.addAll(goal.getAnswers()));
        return view.all(Proposition.class).stream()
                .filter(proposition -> proposition.getAnswers().stream().anyMatch(interests::contains)).toList();
    }

    private void addMilestone(Milestone milestone) {
        if (milestone.eContainer() instanceof Theme || milestone.eContainer() instanceof Goal) {
            milestones.computeIfAbsent((NamedElement) milestone.eContainer(), key -> new LinkedHashSet<>())
                    .add(milestone);
        }
        milestone.getTargets().forEach(
                target -> milestones.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(milestone));
    }

    private void addProposition(Proposition proposition) {
        Set<Topic> topics = new LinkedHashSet<>(proposition.getRequires());
        proposition.getContributions().forEach(contribution -> topics.addAll(contribution.getTopics()));
        proposition.getDependencies().forEach(dependency -> topics.addAll(dependency.getTopics()));
        topics.forEach(topic -> propositions.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(proposition));
    }

    /** Whether something had happened by a day. */
    static boolean isBy(CalendarPeriod date, LocalDate day) {
        return date != null && !date.firstDay().isAfter(day);
    }
}
