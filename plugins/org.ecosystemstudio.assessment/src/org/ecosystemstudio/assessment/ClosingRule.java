/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import org.ecosystemstudio.assessment.waivers.Waivers;

/** A rule that looks at a model after all others had their say, such as one about waivers that nothing needed. */
public non-sealed interface ClosingRule extends Rule {

    /**
     * Looks at a model.
     *
     * @param context the model with what is derived from it
     * @param waivers the model's waivers, used by what the other rules found
     * @param report takes what does not hold, and by which elements the rule holds
     */
    void check(RuleContext context, Waivers waivers, RuleReport report);
}
