/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

/** A rule about how elements hang together, or about the model as a whole. */
public non-sealed interface ModelRule extends Rule {

    /**
     * Looks at a model that has at least one element.
     *
     * @param context the model with what is derived from it
     * @param report takes what does not hold, and by which elements the rule holds; neither when the rule does not apply
     */
    void check(RuleContext context, RuleReport report);
}
