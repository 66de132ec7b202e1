/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.util.Objects;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.planning.Plan;

/**
 * What documents are made of.
 *
 * @param plan the model with what is derived from it
 * @param assessment what the rules say about it
 * @param places where the model's elements stand in its text
 */
public record DocumentSource(Plan plan, Assessment assessment, SourcePlaces places) {

    /** Creates a source; no part is null. */
    public DocumentSource {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(places);
    }

    /** A source without places in text. */
    public DocumentSource(Plan plan, Assessment assessment) {
        this(plan, assessment, SourcePlaces.NONE);
    }
}
