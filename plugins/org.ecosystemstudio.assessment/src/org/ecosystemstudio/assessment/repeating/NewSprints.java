/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.repeating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Sprint;

/**
 * Which sprints are a repetition. Of several sprints that all say from when they run, the earliest is the first run
 * through the model; otherwise nobody knows which was first, and each is taken for a new one.
 */
final class NewSprints {

    private static final Comparator<Sprint> BY_START = Comparator.comparing(NewSprints::start);

    private final Sprint first;
    private final Sprint latest;

    private NewSprints(RuleContext context) {
        List<Sprint> sprints = context.view().all(Sprint.class);
        boolean ordered = sprints.size() > 1 && sprints.stream().allMatch(sprint -> sprint.getFrom() != null);
        first = ordered ? sprints.stream().min(BY_START).orElseThrow() : null;
        latest = ordered ? sprints.stream().max(BY_START).orElseThrow() : null;
    }

    static NewSprints of(RuleContext context) {
        return context.fact(NewSprints.class, NewSprints::new);
    }

    private static LocalDate start(Sprint sprint) {
        return sprint.getFrom().firstDay();
    }

    boolean isNew(Sprint sprint) {
        return sprint != first;
    }

    /** Whether no sprint is known to come after it. */
    boolean isLatest(Sprint sprint) {
        return latest == null || sprint == latest;
    }
}
