/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.charts;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bars one below the other on one scale, each made of parts: what is needed beside what is there.
 *
 * @param bars the bars, from top to bottom
 */
public record ShareChart(List<Bar> bars) implements Chart {

    /** Copies the list. */
    public ShareChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what it is
     * @param total its sum as text
     */
    public record Bar(String label, String total, List<Part> parts) {
        /** Copies the list. */
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a bar.
     *
     * @param label what the part is
     * @param text its size as text
     * @param size its size; 0 or more
     * @param fill how it is filled
     */
    public record Part(String label, String text, BigDecimal size, Fill fill) {
    }

    /** How a part is filled: apart in pattern as well as in colour. */
    public enum Fill {
        /** Solid. */
        FULL,
        /** Paler. */
        HALF,
        /** Pale with dots. */
        DOTS,
        /** Hatched: not there. */
        GAP
    }
}
