/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.model.ecosystem.CircleSegment;
import org.ecosystemstudio.model.ecosystem.MethodStep;

/**
 * A segment of the cluster innovation circle (handbook 3), which suits ecosystems whose main aim is technological
 * knowledge. The related steps are this project's reading.
 *
 * @param identity the segment as models name it
 * @param number 1 to 6, clockwise
 * @param phase the phase it belongs to
 * @param steps the related steps of the strategy model, the closest first
 */
public record Segment(CircleSegment identity, int number, Phase phase, List<MethodStep> steps) {

    private static final List<Segment> ALL = List.of(
            new Segment(CircleSegment.ANALYSIS, 1, Phase.DIRECT, List.of(MethodStep.MAP, MethodStep.PROPOSITION)),
            new Segment(CircleSegment.ROADMAPPING, 2, Phase.DIRECT,
                    List.of(MethodStep.MAP, MethodStep.PROPOSITION, MethodStep.GOALS)),
            new Segment(CircleSegment.PROJECT_DEVELOPMENT, 3, Phase.SET_UP, List.of(MethodStep.GOALS, MethodStep.PLAN)),
            new Segment(CircleSegment.FINANCING, 4, Phase.SET_UP, List.of(MethodStep.ORGANISATION)),
            new Segment(CircleSegment.PROJECT_MANAGEMENT, 5, Phase.PERFORM,
                    List.of(MethodStep.CARRY_OUT, MethodStep.MONITOR)),
            new Segment(CircleSegment.BUSINESS_DEVELOPMENT, 6, Phase.PERFORM,
                    List.of(MethodStep.CARRY_OUT, MethodStep.PROPOSITION)));

    /** Creates a segment. */
    public Segment {
        steps = List.copyOf(steps);
    }

    /** The six segments, clockwise. */
    public static List<Segment> all() {
        return ALL;
    }

    /**
     * The facts of a segment.
     *
     * @throws IllegalArgumentException when none is specified
     */
    public static Segment of(CircleSegment identity) {
        return ALL.stream().filter(segment -> segment.identity == identity).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No segment: " + identity));
    }

    /** What it is called, as within a sentence. */
    public String title(Locale language) {
        return Labels.of(identity, language);
    }

    /** What it is for, as a sentence. */
    public String purpose(Locale language) {
        return MethodTexts.text(language, "segment", identity.getName(), "purpose");
    }
}
