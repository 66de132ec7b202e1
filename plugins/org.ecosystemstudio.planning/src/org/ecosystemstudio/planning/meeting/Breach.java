/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Threshold;
import org.ecosystemstudio.model.ecosystem.ThresholdDirection;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.progress.KpiProgress;
import org.ecosystemstudio.planning.progress.MeasuredValue;

/**
 * A threshold that the latest value of a KPI passed, with what was done about it (handbook 3.7).
 *
 * @param progress how the KPI does
 * @param threshold the threshold
 * @param adjustments what was adjusted since the values went past the threshold and stayed there: of the KPI, of its goal
 *        or of an action for that goal; the latest first; an adjustment without a day is the last
 */
public record Breach(KpiProgress progress, Threshold threshold, List<Adjustment> adjustments) {

    private static final Comparator<Adjustment> LATEST_FIRST = Comparator.comparing(
            adjustment -> adjustment.getDate() == null ? null : adjustment.getDate().lastDay(),
            Comparator.nullsLast(Comparator.reverseOrder()));

    /** Keeps a copy of the list. */
    public Breach {
        Objects.requireNonNull(progress);
        Objects.requireNonNull(threshold);
        adjustments = List.copyOf(adjustments);
    }

    /** Whether something was done already. */
    public boolean isAnswered() {
        return !adjustments.isEmpty();
    }

    /** All thresholds that were passed, in the order of the model. */
    public static List<Breach> all(Plan plan) {
        List<Breach> breaches = new ArrayList<>();
        for (Kpi kpi : plan.view().all(Kpi.class)) {
            KpiProgress progress = plan.progress().of(kpi);
            for (Threshold threshold : progress.breached()) {
                breaches.add(new Breach(progress, threshold, answers(progress, threshold, plan.view())));
            }
        }
        return breaches;
    }

    private static List<Adjustment> answers(KpiProgress progress, Threshold threshold, EcosystemView view) {
        Set<NamedElement> concerned = concerned(progress.kpi(), view);
        LocalDate since = since(progress.values(), threshold);
        return view.all(Adjustment.class).stream()
                .filter(adjustment -> adjustment.getPurposes().stream().anyMatch(concerned::contains))
                .filter(adjustment -> adjustment.getDate() == null
                        || !adjustment.getDate().lastDay().isBefore(since))
                .sorted(LATEST_FIRST).toList();
    }

    private static Set<NamedElement> concerned(Kpi kpi, EcosystemView view) {
        Set<NamedElement> concerned = new HashSet<>(Set.of(kpi));
        if (kpi.eContainer() instanceof Goal goal) {
            concerned.add(goal);
            concerned.addAll(view.actionsOf(goal));
        }
        return concerned;
    }

    /** The day of the first of the latest values that all lie past the threshold. */
    private static LocalDate since(List<MeasuredValue> values, Threshold threshold) {
        LocalDate since = values.getLast().day();
        for (MeasuredValue value : values.reversed()) {
            int side = value.value().compareTo(threshold.getValue());
            if (threshold.getDirection() == ThresholdDirection.BELOW ? side >= 0 : side <= 0) {
                break;
            }
            since = value.day();
        }
        return since;
    }
}
