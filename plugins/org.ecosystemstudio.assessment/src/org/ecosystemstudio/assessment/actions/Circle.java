/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Predecessor;
import org.ecosystemstudio.model.ecosystem.WorkItem;

/** Work that waits for itself, told from the piece of work where a tie can be taken out of the text. */
final class Circle {

    private static final int SHOWN = 20;
    private static final String LEFT_OUT = WorkChain.THEN + "…";

    private final List<WorkItem> path;

    /** Takes the work in order, each waiting for the one before it, the first for the last. */
    Circle(List<WorkItem> path) {
        this.path = startingWithTie(path);
    }

    Observation observation() {
        WorkItem first = path.getFirst();
        List<WorkItem> shown = path.subList(0, Math.min(path.size(), SHOWN));
        String way = WorkChain.of(shown) + (path.size() > SHOWN ? LEFT_OUT : "") + WorkChain.THEN
                + TypedName.of(first);
        return Observation.about(first, Literals.WORK_ITEM__PREDECESSORS).in(path.size() == 1 ? "itself" : "circle")
                .with(way, TypedName.of(path.getLast()), first).relatedTo(shown.subList(1, shown.size()));
    }

    private static List<WorkItem> startingWithTie(List<WorkItem> path) {
        int start = 0;
        while (start < path.size() - 1 && !names(path.get(start), before(path, start))) {
            start++;
        }
        List<WorkItem> turned = new ArrayList<>(path.subList(start, path.size()));
        turned.addAll(path.subList(0, start));
        return turned;
    }

    private static WorkItem before(List<WorkItem> path, int index) {
        return index == 0 ? path.getLast() : path.get(index - 1);
    }

    private static boolean names(WorkItem item, WorkItem before) {
        return item.getPredecessors().stream().map(Predecessor::getItem).anyMatch(before::equals);
    }
}
