/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.time.LocalDate;
import java.util.Objects;

import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.planning.Plan;

/**
 * An earlier version of a model, for documents that tell what changed since.
 *
 * @param plan its plan, judged as of its own day
 * @param assessment what the rules said about it on that day
 * @param name what people call it: a tag, the digits of a commit, a folder
 * @param date the day on which it was made
 */
public record EarlierVersion(Plan plan, Assessment assessment, String name, LocalDate date) {

    /** Creates a version; no part is null. */
    public EarlierVersion {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(name);
        Objects.requireNonNull(date);
    }
}
