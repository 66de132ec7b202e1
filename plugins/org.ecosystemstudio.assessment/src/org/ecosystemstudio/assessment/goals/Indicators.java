/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Kpi;

/** By what a goal is measured. */
final class Indicators {

    private Indicators() {
    }

    /** The goal's own indicator, then those of its KPIs; empty when it has none. */
    static List<Indicator> of(Goal goal) {
        return Stream.concat(Stream.of(goal).map(Goal::getIndicator), goal.getKpis().stream().map(Kpi::getIndicator))
                .filter(Objects::nonNull).toList();
    }
}
