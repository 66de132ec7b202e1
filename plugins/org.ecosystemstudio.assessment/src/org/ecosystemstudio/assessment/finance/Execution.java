/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.ActivityKind;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.planning.Plan;
import org.ecosystemstudio.planning.recurrence.Occurrence;

/**
 * The first work of the plan.
 *
 * @param action the action that starts first
 * @param start the first day that is known of it
 */
record Execution(Action action, LocalDate start) {

    /** The action that starts first; setting up the administration is no execution yet. Empty when none has a date. */
    static Optional<Execution> first(Plan plan) {
        return plan.view().actions().stream()
                .filter(action -> action.getActivity() != ActivityKind.ADMINISTRATION
                        && action.getStatus() != WorkStatus.STOPPED)
                .flatMap(action -> start(action, plan).map(start -> new Execution(action, start)).stream())
                .min(Comparator.comparing(Execution::start));
    }

    private static Optional<LocalDate> start(Action action, Plan plan) {
        List<Occurrence> times = plan.occurrences().of(action);
        return Optional.ofNullable(times.isEmpty() ? plan.schedule().of(action).firstKnownDay()
                : times.getFirst().firstDay());
    }
}
