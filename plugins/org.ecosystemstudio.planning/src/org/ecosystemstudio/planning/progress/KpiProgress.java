/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.Threshold;

/**
 * How a KPI stands.
 *
 * @param kpi the KPI
 * @param indicator what it measures: its own indicator or its goal's; null when there is none
 * @param latest the latest measurement until today; null when there is none
 * @param percent how far it came from baseline to target, exact to one decimal; may be below 0 or above 100; null when
 *        baseline, target or measurement is missing, or baseline and target are equal
 * @param breached the thresholds that the latest measurement passed, each with its agreed response
 * @param values the values measured until today, in order of day; of several on one day the last written
 * @param forecast where its values lead, in a straight line; null when there are too few of them or no target
 * @param nextWatch the day by which it is to be watched next: last day of the first time of its rhythm that is not over,
 *        and never after the deadline of its goal; null when nothing says it
 */
public record KpiProgress(Kpi kpi, Indicator indicator, Measurement latest, BigDecimal percent,
        List<Threshold> breached, List<MeasuredValue> values, Forecast forecast, LocalDate nextWatch) {

    /** Keeps copies of the lists; the KPI is not null. */
    public KpiProgress {
        Objects.requireNonNull(kpi);
        breached = List.copyOf(breached);
        values = List.copyOf(values);
    }

    /** Whether it was measured on a day or after it. */
    public boolean isMeasuredSince(LocalDate day) {
        return !values.isEmpty() && !values.getLast().day().isBefore(day);
    }

    /** Whether the latest measurement passed a threshold. */
    public boolean isBreached() {
        return !breached.isEmpty();
    }
}
