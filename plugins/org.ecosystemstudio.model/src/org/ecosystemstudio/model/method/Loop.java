/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model.method;

/**
 * A half of the figure-eight that the strategy model is drawn as (handbook 3). The halves meet where step 4 leads to step
 * 5, and step 7 back to step 1.
 */
public enum Loop {

    /** Steps 1 to 4. */
    LEFT,
    /** Steps 5 to 7: plan, do, check and act. Its arrows run one way only. */
    RIGHT
}
