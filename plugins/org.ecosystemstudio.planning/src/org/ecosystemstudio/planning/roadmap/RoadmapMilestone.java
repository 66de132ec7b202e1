/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.roadmap;

import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * A day on the way of a theme.
 *
 * @param day the day on which it is to be reached, or was
 * @param element a {@link Milestone}, or a {@link Goal} whose deadline it is
 * @param reached whether it was reached by today
 */
public record RoadmapMilestone(LocalDate day, NamedElement element, boolean reached) {

    /** Creates a milestone; neither day nor element is null. */
    public RoadmapMilestone {
        Objects.requireNonNull(day);
        Objects.requireNonNull(element);
    }

    /** Whether it is the deadline of a goal. */
    public boolean isGoal() {
        return element instanceof Goal;
    }
}
