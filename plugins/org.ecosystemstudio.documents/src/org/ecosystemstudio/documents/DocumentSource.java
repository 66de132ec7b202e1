/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.score.ScoreTrend;
import org.ecosystemstudio.planning.Plan;

/**
 * What documents are made of.
 *
 * @param plan the model with what is derived from it
 * @param assessment what the rules say about it
 * @param places where the model's elements stand in its text
 * @param trend how the scores moved over the versions of the model; empty when nobody asked
 */
public record DocumentSource(Plan plan, Assessment assessment, SourcePlaces places, Optional<ScoreTrend> trend) {

    /** Creates a source; no part is null. */
    public DocumentSource {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(places);
        Objects.requireNonNull(trend);
    }

    /** A source without a trend. */
    public DocumentSource(Plan plan, Assessment assessment, SourcePlaces places) {
        this(plan, assessment, places, Optional.empty());
    }

    /** A source without places in text. */
    public DocumentSource(Plan plan, Assessment assessment) {
        this(plan, assessment, SourcePlaces.NONE);
    }
}
