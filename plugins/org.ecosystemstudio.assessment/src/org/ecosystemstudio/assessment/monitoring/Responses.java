/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Adjustment;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Kpi;
import org.ecosystemstudio.model.ecosystem.Measurement;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** Which elements were adjusted, and when last; an adjustment without a date counts at any time. */
final class Responses {

    private final Map<NamedElement, LocalDate> adjusted = new HashMap<>();

    private Responses(RuleContext context) {
        for (Adjustment adjustment : context.view().all(Adjustment.class)) {
            LocalDate day = adjustment.getDate() == null ? LocalDate.MAX : adjustment.getDate().lastDay();
            for (NamedElement purpose : adjustment.getPurposes()) {
                adjusted.merge(purpose, day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
    }

    static Responses of(RuleContext context) {
        return new Responses(context);
    }

    /** Whether the KPI, its goal or an action for that goal was adjusted, not before the measurement. */
    boolean followed(Kpi kpi, Measurement measurement, RuleContext context) {
        LocalDate day = measurement.getDate().firstDay();
        return isAdjustedSince(kpi, day) || kpi.eContainer() instanceof Goal goal && (isAdjustedSince(goal, day)
                || context.view().actionsOf(goal).stream().anyMatch(action -> isAdjustedSince(action, day)));
    }

    private boolean isAdjustedSince(NamedElement element, LocalDate day) {
        LocalDate last = adjusted.get(element);
        return last != null && !last.isBefore(day);
    }
}
