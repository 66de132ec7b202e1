/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.List;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** GOAL6: every action that is not stopped serves a goal. */
public final class Goal6ActionsServeGoals implements ElementRule<Action> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL6");
    }

    @Override
    public Class<Action> subject() {
        return Action.class;
    }

    @Override
    public boolean appliesTo(Action action, RuleContext context) {
        return action.getStatus() != WorkStatus.STOPPED;
    }

    @Override
    public void check(Action action, RuleContext context, RuleReport report) {
        if (action.getGoals().isEmpty()) {
            List<Goal> goals = context.view().mainGoals();
            Observation observation = Observation.about(action, Literals.ACTION__GOALS);
            report.finding(goals.isEmpty() ? observation.in("none").with(BareName.of(action))
                    : observation.with(BareName.of(action), TypedName.of(goals.getFirst())));
        }
    }
}
