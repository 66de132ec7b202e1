/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.success;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Adds a number of months to a day. */
final class MonthsLater {

    private static final BigDecimal MOST = BigDecimal.valueOf(12_000);
    private static final BigDecimal DAYS = BigDecimal.valueOf(30);

    private MonthsLater() {
    }

    /**
     * The day so many months later; a part of a month counts as that part of 30 days, and a thousand years are the
     * most.
     */
    static LocalDate of(LocalDate day, BigDecimal months) {
        BigDecimal counted = months.min(MOST).max(MOST.negate());
        BigDecimal part = counted.remainder(BigDecimal.ONE);
        return day.plusMonths(counted.longValue()).plusDays(part.multiply(DAYS).longValue());
    }
}
