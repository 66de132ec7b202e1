/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoUnit;

import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.TimeUnit;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.PlanPeriod;

/** What a benefit is worth over the whole plan period: once, or so much a day, a month, a year. */
final class WorthInPeriod {

    private static final int CENTS = 2;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private final BigDecimal days;
    private final BigDecimal months;

    WorthInPeriod(PlanPeriod period) {
        days = BigDecimal.valueOf(ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1);
        Period length = Period.between(period.firstDay(), period.lastDay().plusDays(1));
        months = BigDecimal.valueOf(length.toTotalMonths())
                .add(part(BigDecimal.valueOf(length.getDays()), DAYS_OF_MONTH));
    }

    /** The worth of a benefit that has one, to the cent. */
    Money of(Benefit benefit) {
        Money once = benefit.getWorth();
        if (benefit.getWorthPer() == TimeUnit.UNSPECIFIED) {
            return once;
        }
        BigDecimal amount = once.amount().multiply(times(benefit.getWorthPer()));
        return new Money(amount.setScale(CENTS, RoundingMode.HALF_UP), once.currency());
    }

    private BigDecimal times(TimeUnit unit) {
        return switch (unit) {
            case DAY -> days;
            case WEEK -> part(days, DAYS_OF_WEEK);
            case MONTH -> months;
            case QUARTER -> part(months, MONTHS_OF_QUARTER);
            case YEAR -> part(months, MONTHS_OF_YEAR);
            default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal part(BigDecimal number, int unit) {
        return number.divide(BigDecimal.valueOf(unit), MathContext.DECIMAL64);
    }
}
