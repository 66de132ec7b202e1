/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Adds up percentages: weighted by hours where every part has hours, equally otherwise. */
final class WeightedPercent {

    private int parts;
    private boolean isKnown;
    private boolean allHaveHours = true;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal hours = BigDecimal.ZERO;
    private BigDecimal sumByHours = BigDecimal.ZERO;

    /** Adds a part; one whose percentage is null counts as not begun. */
    void add(BigDecimal percent, BigDecimal hoursOfPart) {
        BigDecimal counted = percent == null ? BigDecimal.ZERO : percent;
        parts++;
        isKnown |= percent != null;
        allHaveHours &= hoursOfPart.signum() > 0;
        sum = sum.add(counted);
        hours = hours.add(hoursOfPart);
        sumByHours = sumByHours.add(counted.multiply(hoursOfPart));
    }

    /** The percentage of all parts, with one decimal; null when no part's is known. */
    BigDecimal percent() {
        if (!isKnown) {
            return null;
        }
        return allHaveHours ? sumByHours.divide(hours, 1, RoundingMode.HALF_UP)
                : sum.divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
    }
}
