/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.planning.calendar.WorkCalendar;

/**
 * What is planned of an actor in one month beside what it declares.
 *
 * @param planned hours of its own work; zero for none
 * @param declared hours that it says it has, to two decimals; null when it declares no capacity
 */
public record MonthLoad(YearMonth month, BigDecimal planned, BigDecimal declared) {

    private static final int DECIMALS = 2;

    /** Creates a month; only what is declared may be null. */
    public MonthLoad {
        Objects.requireNonNull(month);
        Objects.requireNonNull(planned);
    }

    /** The months from the first to the last, both included; none when the last lies before the first. */
    public static List<MonthLoad> of(ActorLoad load, WorkCalendar calendar, YearMonth first, YearMonth last) {
        MonthlyCapacity capacity = new MonthlyCapacity(load.actor(), calendar);
        List<MonthLoad> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            BigDecimal declared =
                    capacity.isUnknown() ? null : capacity.hoursIn(month).setScale(DECIMALS, RoundingMode.HALF_UP);
            months.add(new MonthLoad(month, load.hoursPerMonth().getOrDefault(month, BigDecimal.ZERO), declared));
        }
        return months;
    }

    /** Hours that are left; below zero when more is planned than declared, null when nothing is declared. */
    public BigDecimal room() {
        return declared == null ? null : declared.subtract(planned);
    }

    /** Whether more is planned than declared. */
    public boolean isTooMuch() {
        return declared != null && room().signum() < 0;
    }
}
