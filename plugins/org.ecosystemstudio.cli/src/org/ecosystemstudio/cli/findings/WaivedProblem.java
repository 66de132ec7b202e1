/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli.findings;

import java.util.Objects;

import org.ecosystemstudio.language.loading.Problem;

/**
 * A finding that the model accepts.
 *
 * @param problem the finding
 * @param reason why it is accepted, in the words of the model
 */
public record WaivedProblem(Problem problem, String reason) {

    /** Creates a waived problem; no part is null. */
    public WaivedProblem {
        Objects.requireNonNull(problem);
        Objects.requireNonNull(reason);
    }
}
