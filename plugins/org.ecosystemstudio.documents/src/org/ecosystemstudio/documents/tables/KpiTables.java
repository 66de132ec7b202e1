/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.ecosystemstudio.documents.sections.RhythmWords;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.FullName;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.planning.progress.KpiProgress;

/** The KPIs with where they stand (handbook 3.7), and all that was measured. */
final class KpiTables {

    private final Presentation presentation;
    private final ElementWords words;

    KpiTables(Presentation presentation) {
        this.presentation = presentation;
        words = new ElementWords(presentation);
    }

    /** All KPIs. */
    DataTable kpis() {
        return new TableDesign<KpiProgress>("kpis", presentation.wording())
                .text("name", progress -> FullName.of(progress.kpi()))
                .text("title", progress -> progress.kpi().getTitle())
                .text("goal", progress -> goal(progress) == null ? null : words.title(goal(progress)))
                .text("indicator", indicator(Indicator::getText)).number("from", indicator(Indicator::getBaseline))
                .number("target", indicator(Indicator::getTarget))
                .text("unit", indicator(found -> unit(found.getUnit())))
                .period("deadline", progress -> goal(progress) == null ? null : goal(progress).getDeadline())
                .period("measured", progress -> progress.latest() == null ? null : progress.latest().getDate())
                .number("value", progress -> progress.latest() == null ? null : progress.latest().getValue())
                .percent("reached", KpiProgress::percent)
                .text("watcher", progress -> words.title(progress.kpi().getWatcher()))
                .text("rhythm",
                        progress -> words.plain(
                                new RhythmWords(presentation.wording()).of(progress.kpi().getRhythm())))
                .day("nextWatch", KpiProgress::nextWatch)
                .text("response", progress -> ElementWords
                        .joined(progress.breached().stream().map(Threshold::getText).toList()))
                .text("marks", progress -> words.marks(progress.kpi()))
                .of(presentation.plan().progress().kpis().values());
    }

    /** All measurements, those of a KPI in written order. */
    DataTable measurements() {
        List<Measured> measured = new ArrayList<>();
        presentation.plan().progress().kpis().values().forEach(progress -> progress.kpi().getMeasurements()
                .forEach(measurement -> measured.add(new Measured(progress, measurement))));
        return new TableDesign<Measured>("measurements", presentation.wording())
                .text("name", row -> FullName.of(row.kpi())).text("kpi", row -> words.title(row.kpi()))
                .period("date", row -> row.measurement().getDate())
                .number("value", row -> row.measurement().getValue()).text("unit", row -> unit(row.unit()))
                .text("note", row -> row.measurement().getNote())
                .text("marks", row -> words.marks(row.measurement())).of(measured);
    }

    private String unit(String unit) {
        return presentation.wording().values().unit(unit);
    }

    private static <V> Function<KpiProgress, V> indicator(Function<Indicator, V> value) {
        return progress -> progress.indicator() == null ? null : value.apply(progress.indicator());
    }

    private static Goal goal(KpiProgress progress) {
        return progress.kpi().eContainer() instanceof Goal goal ? goal : null;
    }

    /** A measurement with the KPI that it belongs to. */
    private record Measured(KpiProgress progress, Measurement measurement) {

        Kpi kpi() {
            return progress.kpi();
        }

        String unit() {
            return measurement.getUnit() != null || progress.indicator() == null ? measurement.getUnit()
                    : progress.indicator().getUnit();
        }
    }
}
