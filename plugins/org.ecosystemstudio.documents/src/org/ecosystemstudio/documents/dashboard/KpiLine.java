/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Inline.Spark;
import org.ecosystemstudio.planning.progress.Forecast;
import org.ecosystemstudio.planning.progress.Forecast.Outlook;
import org.ecosystemstudio.planning.progress.KpiProgress;
import org.ecosystemstudio.planning.progress.MeasuredValue;

/** The values of a KPI as a small line, from the first to the deadline, with the forecast up to there. */
final class KpiLine {

    private static final double FULL = 100;

    private final Forecast forecast;
    private final LocalDate from;
    private final LocalDate to;
    private double lowest;
    private double highest;

    private KpiLine(Forecast forecast) {
        this.forecast = forecast;
        from = forecast.values().getFirst().day();
        LocalDate latest = forecast.values().getLast().day();
        LocalDate deadline = forecast.deadline();
        to = deadline != null && deadline.isAfter(latest) ? deadline : latest;
        lowest = highest = forecast.target().doubleValue();
    }

    /** The line; empty when there are too few values or no target. */
    static Optional<Inline> of(KpiProgress progress) {
        return progress.forecast() == null ? Optional.empty() : Optional.of(new KpiLine(progress.forecast()).draw());
    }

    private Inline draw() {
        forecast.values().forEach(value -> include(value.value()));
        List<Spark.Point> ahead = new ArrayList<>();
        MeasuredValue latest = forecast.values().getLast();
        boolean goesOn = forecast.outlook() != Outlook.REACHED && to.isAfter(latest.day());
        LocalDate end = goesOn && forecast.reaches() != null && forecast.reaches().isBefore(to) ? forecast.reaches()
                : to;
        if (goesOn) {
            include(forecast.on(end));
        }
        List<Spark.Point> measured = forecast.values().stream().map(value -> point(value.day(), value.value()))
                .toList();
        if (goesOn) {
            ahead.add(measured.getLast());
            ahead.add(point(end, forecast.on(end)));
        }
        return new Spark(measured, ahead, height(forecast.target()));
    }

    private void include(BigDecimal value) {
        lowest = Math.min(lowest, value.doubleValue());
        highest = Math.max(highest, value.doubleValue());
    }

    private Spark.Point point(LocalDate day, BigDecimal value) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return new Spark.Point(FULL * ChronoUnit.DAYS.between(from, day) / days, height(value));
    }

    private double height(BigDecimal value) {
        return highest == lowest ? FULL / 2 : FULL * (value.doubleValue() - lowest) / (highest - lowest);
    }
}
