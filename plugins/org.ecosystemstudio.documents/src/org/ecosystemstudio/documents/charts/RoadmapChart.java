/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.charts;

import java.time.LocalDate;
import java.util.List;

/**
 * Lanes over time, each with a band that goes through stages and with marks of what is to be reached.
 *
 * @param from the first day on the axis
 * @param to the last day on the axis
 * @param today the day marked as today; drawn only where it lies on the axis
 * @param lanes the lanes, from top to bottom
 */
public record RoadmapChart(LocalDate from, LocalDate to, LocalDate today, List<Lane> lanes) implements Chart {

    /** Copies the list. */
    public RoadmapChart {
        lanes = List.copyOf(lanes);
    }

    /**
     * One lane.
     *
     * @param label what it is
     * @param accent the number of the accent colour, 0 or more
     * @param stages the stages of its band, one after the other; empty for a lane without a band
     * @param marks what is to be reached, in order of time
     */
    public record Lane(String label, int accent, List<Stage> stages, List<Mark> marks) {
        /** Copies the lists. */
        public Lane {
            stages = List.copyOf(stages);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A stage of a band.
     *
     * @param from its first day
     * @param to its last day
     * @param label what stands in it; empty for nothing
     * @param strength how dark it is, from 0 for pale to 100 for full
     */
    public record Stage(LocalDate from, LocalDate to, String label, int strength) {
    }

    /**
     * Something to reach.
     *
     * @param day the day
     * @param label what it is
     * @param reached whether it was reached
     * @param goal whether it is the deadline of a goal, drawn as a flag
     */
    public record Mark(LocalDate day, String label, boolean reached, boolean goal) {
    }
}
