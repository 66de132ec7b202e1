/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.function.Consumer;

import org.ecosystemstudio.planning.Plan;

/** A rule about how elements hang together, or about the model as a whole. */
public non-sealed interface ModelRule extends Rule {

    /**
     * Looks at a model.
     *
     * @param plan the model with what is derived from it
     * @param observations takes what does not hold
     */
    void check(Plan plan, Consumer<Observation> observations);
}
