/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.msproject;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How long a task waits after another one: tenths of minutes of work, or of all hours where the time is elapsed. */
final class LinkLag {

    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(600);
    private static final BigDecimal A_WORKING_DAY = BigDecimal.valueOf(4_800);
    private static final BigDecimal AN_ELAPSED_DAY = BigDecimal.valueOf(14_400);
    private static final int IN_MINUTES = 3;
    private static final int IN_HOURS = 5;

    private LinkLag() {
    }

    /**
     * The lag as a cell shows it, {@code 2 weeks}; empty when it is none. Formats with even numbers count elapsed time.
     */
    static String text(long lag, int format) {
        if (lag == 0) {
            return "";
        }
        BigDecimal amount = BigDecimal.valueOf(lag);
        if (format == IN_HOURS || format == IN_MINUTES) {
            return amount(amount, AN_HOUR) + " h";
        }
        if (format % 2 != 0) {
            return amount(amount, A_WORKING_DAY) + " days";
        }
        BigDecimal days = amount.divide(AN_ELAPSED_DAY, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return isMultiple(days, 365) ? amount(days, BigDecimal.valueOf(365)) + " years"
                : isMultiple(days, 30) ? amount(days, BigDecimal.valueOf(30)) + " months"
                        : amount(days, BigDecimal.valueOf(7)) + " weeks";
    }

    private static boolean isMultiple(BigDecimal days, int of) {
        return days.remainder(BigDecimal.valueOf(of)).signum() == 0;
    }

    private static String amount(BigDecimal lag, BigDecimal unit) {
        return lag.divide(unit, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
