/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A value measured.
 *
 * @param day the last day of the time that it was measured in, or today while that time goes on
 * @param value the value
 * @param illustrative whether it is invented or not stated by the model's sources
 */
public record MeasuredValue(LocalDate day, BigDecimal value, boolean illustrative) {

    /** Creates a value; neither day nor value is null. */
    public MeasuredValue {
        Objects.requireNonNull(day);
        Objects.requireNonNull(value);
    }
}
