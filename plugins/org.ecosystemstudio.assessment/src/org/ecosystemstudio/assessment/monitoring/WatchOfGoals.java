/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.monitoring;

import java.util.List;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.MonitoringDuty;
import org.ecosystemstudio.model.ecosystem.MonitoringSubject;

/**
 * What monitoring duties say of all goals together.
 *
 * @param hasWatcher whether somebody watches them
 * @param hasRhythm whether they are watched in a rhythm
 */
record WatchOfGoals(boolean hasWatcher, boolean hasRhythm) {

    static WatchOfGoals of(RuleContext context) {
        List<MonitoringDuty> duties = context.view().all(MonitoringDuty.class).stream()
                .filter(duty -> duty.getSubject() == MonitoringSubject.GOALS).toList();
        return new WatchOfGoals(duties.stream().anyMatch(duty -> duty.getBy() != null),
                duties.stream().anyMatch(duty -> duty.getRhythm() != null));
    }
}
