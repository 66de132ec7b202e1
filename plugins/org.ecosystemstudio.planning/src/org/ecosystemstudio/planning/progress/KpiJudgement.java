/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.ThresholdDirection;
import org.ecosystemstudio.planning.recorded.RecordedProgress;
import org.ecosystemstudio.planning.recurrence.Occurrence;
import org.ecosystemstudio.planning.recurrence.Occurrences;

/** Judges how a KPI stands by its latest measurement. */
final class KpiJudgement {

    private final Occurrences occurrences;
    private final LocalDate today;

    KpiJudgement(Occurrences occurrences, LocalDate today) {
        this.occurrences = occurrences;
        this.today = today;
    }

    KpiProgress judge(Kpi kpi) {
        Measurement latest = latest(kpi);
        Indicator indicator = kpi.getIndicator() == null && kpi.eContainer() instanceof Goal goal
                ? goal.getIndicator() : kpi.getIndicator();
        BigDecimal percent = latest == null || indicator == null ? null : percent(indicator, latest.getValue());
        List<Threshold> breached = latest == null ? List.of() : kpi.getThresholds().stream()
                .filter(threshold -> isBreached(threshold, latest.getValue())).toList();
        List<MeasuredValue> values = values(kpi);
        Forecast forecast = indicator == null ? null
                : Forecast.of(values, indicator.getBaseline(), indicator.getTarget(), deadline(kpi)).orElse(null);
        return new KpiProgress(kpi, indicator, latest, percent, breached, values, forecast, nextWatch(kpi));
    }

    /** Of those until today the one of the greatest date, and of several on it the last written. */
    private Measurement latest(Kpi kpi) {
        Measurement latest = null;
        for (Measurement measurement : kpi.getMeasurements()) {
            if (isKnown(measurement) && (latest == null
                    || !measurement.getDate().lastDay().isBefore(latest.getDate().lastDay()))) {
                latest = measurement;
            }
        }
        return latest;
    }

    private List<MeasuredValue> values(Kpi kpi) {
        Map<LocalDate, MeasuredValue> byDay = new TreeMap<>();
        kpi.getMeasurements().stream().filter(this::isKnown)
                .sorted(Comparator.comparing(measurement -> measurement.getDate().lastDay())).forEach(measurement -> {
                    LocalDate last = measurement.getDate().lastDay();
                    LocalDate day = last.isAfter(today) ? today : last;
                    byDay.put(day, new MeasuredValue(day, measurement.getValue(),
                            EcosystemView.isIllustrative(measurement)));
                });
        return List.copyOf(byDay.values());
    }

    private boolean isKnown(Measurement measurement) {
        return measurement.getDate() != null && measurement.getValue() != null
                && !measurement.getDate().firstDay().isAfter(today);
    }

    private static LocalDate deadline(Kpi kpi) {
        return kpi.eContainer() instanceof Goal goal && goal.getDeadline() != null
                ? goal.getDeadline().lastDay() : null;
    }

    private static BigDecimal percent(Indicator indicator, BigDecimal value) {
        BigDecimal baseline = indicator.getBaseline();
        BigDecimal target = indicator.getTarget();
        if (baseline == null || target == null || baseline.compareTo(target) == 0) {
            return null;
        }
        return value.subtract(baseline).multiply(RecordedProgress.ALL)
                .divide(target.subtract(baseline), 1, RoundingMode.HALF_UP);
    }

    private static boolean isBreached(Threshold threshold, BigDecimal value) {
        if (threshold.getValue() == null) {
            return false;
        }
        int side = value.compareTo(threshold.getValue());
        return threshold.getDirection() == ThresholdDirection.BELOW ? side < 0 : side > 0;
    }

    private LocalDate nextWatch(Kpi kpi) {
        LocalDate next = occurrences.of(kpi).stream().map(Occurrence::lastDay).filter(day -> !day.isBefore(today))
                .findFirst().orElse(null);
        LocalDate deadline = deadline(kpi);
        boolean isBeyond = next != null && deadline != null && next.isAfter(deadline);
        return !isBeyond ? next : deadline.isBefore(today) ? null : deadline;
    }
}
