/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.actions;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Recurrence;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * ACT6: a recurring action has an end (a last day or a number of times), and a subproject has tasks: an action with
 * milestones of its own is one, whether it is split yet or not. Nothing is asked of an action that was stopped.
 */
public final class Act6RhythmEndAndTasks implements ElementRule<Action> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("ACT6");
    }

    @Override
    public Class<Action> subject() {
        return Action.class;
    }

    @Override
    public boolean appliesTo(Action action, RuleContext context) {
        return action.getStatus() != WorkStatus.STOPPED
                && (action.getRhythm() != null || !action.getTasks().isEmpty() || !action.getMilestones().isEmpty());
    }

    @Override
    public void check(Action action, RuleContext context, RuleReport report) {
        Recurrence rhythm = action.getRhythm();
        if (rhythm == null) {
            if (action.getTasks().isEmpty()) {
                report.finding(Observation.about(action, Literals.ACTION__TASKS).in("subproject")
                        .with(BareName.of(action)).relatedTo(action.getMilestones()));
            }
        } else if (rhythm.getUntil() == null && rhythm.getCount() == null && action.getUntil() == null) {
            report.finding(Observation.about(action, Literals.ACTION__RHYTHM).in("end")
                    .with(BareName.of(action), context.plan().period().lastDay()));
        }
    }
}
