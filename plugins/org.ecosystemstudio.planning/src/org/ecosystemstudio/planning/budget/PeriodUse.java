/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.budget;

import java.util.Objects;

/**
 * What a subsidy is used for in one period.
 *
 * @param period the period
 * @param realisation what was planned for it and recorded in it
 */
public record PeriodUse(ReportPeriod period, Realisation realisation) {

    /** Creates a result; no part is null. */
    public PeriodUse {
        Objects.requireNonNull(period);
        Objects.requireNonNull(realisation);
    }
}
