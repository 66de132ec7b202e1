/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import java.math.BigDecimal;

import org.ecosystemstudio.model.values.TimeSpan;

/**
 * Spans of time as hours of work: a day is 8 hours, a week 40, a month 160 (four weeks), a quarter 480 and a year 1920.
 */
public final class HoursOfWork {

    private HoursOfWork() {
    }

    /** The hours of a span; zero for null. */
    public static BigDecimal of(TimeSpan span) {
        return span == null ? BigDecimal.ZERO : span.amount().multiply(BigDecimal.valueOf(hoursOf(span.unit())));
    }

    private static int hoursOf(TimeSpan.Unit unit) {
        return switch (unit) {
            case HOURS -> 1;
            case DAYS -> 8;
            case WEEKS -> 40;
            case MONTHS -> 160;
            case QUARTERS -> 480;
            case YEARS -> 1920;
        };
    }
}
