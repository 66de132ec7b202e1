/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

/** Whether rules about the ecosystem as a whole have something to speak about. */
public final class EcosystemSubject {

    private EcosystemSubject() {
    }

    /** Whether a model is about an ecosystem: it declares one, or at least participants. */
    public static boolean isIn(RuleContext context) {
        return context.view().ecosystem().isPresent() || !context.participants().isEmpty();
    }
}
