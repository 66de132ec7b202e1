/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.WorkItem;
import org.ecosystemstudio.planning.calendar.WorkCalendar;

/**
 * Makes the schedule of a model in time that grows with its size: a forward pass for the dates, a backward pass for the
 * latest dates, and the critical path of each set of linked work.
 *
 * <p>Work starts on its first day stated or when its predecessors allow, whichever is later (work that has begun keeps
 * its stated start). It ends as long after as it takes; without a duration, on its deadline; without either, after its
 * planned hours. Work that is done or stopped causes no conflict and is on no critical path; what waits for done work
 * may start from today, and what waits for stopped work does not wait.
 */
public final class Scheduler {

    private final EcosystemView view;
    private final WorkCalendar calendar;
    private final LocalDate today;

    /** Takes the model, its calendar and the day on which done work is known to have ended. */
    public Scheduler(EcosystemView view, WorkCalendar calendar, LocalDate today) {
        this.view = Objects.requireNonNull(view);
        this.calendar = Objects.requireNonNull(calendar);
        this.today = Objects.requireNonNull(today);
    }

    /** The schedule. */
    public Schedule schedule() {
        Durations durations = new Durations(calendar);
        WorkNetwork network = WorkNetwork.of(view, today);
        new ForwardPass(durations, today).run(network);
        List<CriticalPath> paths = criticalPaths(network, durations);
        new BackwardPass(calendar, durations).run(network);
        List<Conflict> conflicts = new ArrayList<>(network.cycles());
        conflicts.addAll(new ConflictFinder(view.ecosystem().map(Ecosystem::getPeriod).orElse(null))
                .find(network.nodes()));
        Map<WorkItem, ScheduledWork> work = new LinkedHashMap<>();
        network.nodes().forEach(node -> work.put(node.item, result(node)));
        return new Schedule(work, conflicts, paths);
    }

    private List<CriticalPath> criticalPaths(WorkNetwork network, Durations durations) {
        List<CriticalPath> paths = new ArrayList<>();
        for (LinkedWork linked : LinkedWork.of(network)) {
            linked.boundByEnd();
            CriticalPath path = linked.critical(durations, today, calendar);
            if (path != null) {
                paths.add(path);
            }
        }
        paths.sort(Comparator.comparing(CriticalPath::end).reversed());
        return paths;
    }

    private ScheduledWork result(Node node) {
        Integer slack = node.end == null || node.latestEnd == null || node.recurring ? null
                : Integer.valueOf(calendar.distance(node.end, node.latestEnd));
        return new ScheduledWork(node.item, node.start, node.startOrigin, node.end, node.endOrigin, node.until,
                node.latestStart, node.latestEnd, slack, node.critical, node.startEstimated || node.endEstimated);
    }
}
