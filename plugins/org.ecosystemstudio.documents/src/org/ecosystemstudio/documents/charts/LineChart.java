/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.charts;

import java.util.List;
import java.util.OptionalInt;

/**
 * Shares that move over time: lines one below the other, each on a scale of its own from 0 to 100 %, above one axis.
 * Lines on one scale would hide each other wherever they are equal.
 *
 * @param moments what stands at the axis, oldest first
 * @param lines the lines, from top to bottom
 */
public record LineChart(List<String> moments, List<Line> lines) implements Chart {

    /** Copies the lists. */
    public LineChart {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param label what it is
     * @param summary how it moved, in words
     * @param percents its height at each moment, 0 to 100; without a value where there is none
     */
    public record Line(String label, String summary, List<OptionalInt> percents) {
        /** Copies the list. */
        public Line {
            percents = List.copyOf(percents);
        }
    }
}
