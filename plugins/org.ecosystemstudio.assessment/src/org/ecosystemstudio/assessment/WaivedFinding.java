/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Waiver;

/**
 * Something that does not hold and that the modellers accept, with their reason.
 *
 * @param finding what does not hold
 * @param waiver the waiver in the model's text
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

    /** Creates a waived finding. */
    public WaivedFinding {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(waiver);
    }
}
