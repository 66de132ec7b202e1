/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ecosystemstudio.documents.charts.RoadmapChart;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.planning.roadmap.ReadinessStep;
import org.ecosystemstudio.planning.roadmap.RoadmapMilestone;
import org.ecosystemstudio.planning.roadmap.ThemeTrack;

/** The themes as a picture: a band each, darker with every level of readiness, with milestones below it. */
final class RoadmapFigure {

    private static final int LEVELS = 9;

    private final Presentation presentation;
    private final List<ThemeTrack> tracks;
    private final LocalDate from;
    private final LocalDate to;

    RoadmapFigure(Presentation presentation, List<ThemeTrack> tracks) {
        this.presentation = presentation;
        this.tracks = tracks.stream().filter(track -> !track.isUndated()).toList();
        List<LocalDate> days = this.tracks.stream().flatMap(RoadmapFigure::days).sorted().toList();
        from = days.isEmpty() ? null : days.getFirst().withDayOfMonth(1);
        to = days.isEmpty() ? null : days.getLast().plusMonths(1).withDayOfMonth(1).minusDays(1);
    }

    /** The picture; empty when nothing has a date. */
    Optional<Block> figure() {
        if (from == null) {
            return Optional.empty();
        }
        List<RoadmapChart.Lane> lanes = new ArrayList<>();
        for (ThemeTrack track : tracks) {
            lanes.add(new RoadmapChart.Lane(presentation.plainTitle(track.theme()),
                    lanes.size() % RoadmapDocument.ACCENTS, stages(track),
                    track.milestones().stream().map(this::mark).toList()));
        }
        String description = presentation.word("roadmap.figure.description", Value.count(lanes.size()),
                new Value.Day(from), new Value.Day(to));
        return Optional.of(new Figure("roadmap", presentation.word("roadmap.figure"), description,
                new RoadmapChart(from, to, presentation.plan().today(), lanes), presentation.say("roadmap.caption")));
    }

    private List<RoadmapChart.Stage> stages(ThemeTrack track) {
        LocalDate start = track.from() == null ? from : track.from();
        LocalDate end = end(track);
        List<ReadinessStep> steps = track.readiness().stream()
                .filter(step -> step.day() != null || step.reached()).toList();
        if (steps.isEmpty()) {
            return start.isAfter(end) ? List.of() : List.of(new RoadmapChart.Stage(start, end, "", 0));
        }
        List<RoadmapChart.Stage> stages = new ArrayList<>();
        LocalDate first = start;
        for (int place = 0; place < steps.size(); place++) {
            ReadinessStep step = steps.get(place);
            if (step.day() != null && step.day().isAfter(first)) {
                first = step.day();
            }
            LocalDate last = place + 1 < steps.size() ? steps.get(place + 1).day().minusDays(1) : end;
            if (!last.isBefore(first)) {
                stages.add(new RoadmapChart.Stage(first, last, presentation.word("roadmap.trl",
                        Value.count(step.level())), Math.clamp((step.level() - 1) * 100L / (LEVELS - 1), 0, 100)));
            }
        }
        return stages;
    }

    /** Where a band ends: where work does, and never before the last level it reaches. */
    private LocalDate end(ThemeTrack track) {
        LocalDate end = track.until() == null ? to : track.until();
        for (ReadinessStep step : track.readiness()) {
            if (step.day() != null && step.day().isAfter(end)) {
                end = step.day();
            }
        }
        return end;
    }

    private RoadmapChart.Mark mark(RoadmapMilestone milestone) {
        return new RoadmapChart.Mark(milestone.day(), presentation.plainTitle(milestone.element()),
                milestone.reached(), milestone.isGoal());
    }

    private static Stream<LocalDate> days(ThemeTrack track) {
        return Stream.concat(Stream.concat(Stream.of(track.from(), track.until()),
                track.readiness().stream().map(ReadinessStep::day)),
                track.milestones().stream().map(RoadmapMilestone::day)).filter(day -> day != null);
    }
}
