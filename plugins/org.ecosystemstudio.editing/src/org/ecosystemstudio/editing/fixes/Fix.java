/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.Locale;
import java.util.Objects;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.editing.EditOperation;

/**
 * An operation that answers a finding: after it the finding is gone, or waived.
 *
 * @param finding the finding
 * @param operation what it does to the model
 */
public record Fix(Finding finding, EditOperation operation) {

    /** Creates a fix. */
    public Fix {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(operation);
    }

    /** Whether it accepts what was found instead of mending it. */
    public boolean waives() {
        return operation instanceof WaiveFinding;
    }

    /** What it does, as people read it in a menu. */
    public String label(Locale language) {
        return operation.label(language);
    }
}
