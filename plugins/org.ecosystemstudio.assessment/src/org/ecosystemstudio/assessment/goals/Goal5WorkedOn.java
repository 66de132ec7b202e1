/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.WorkStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * GOAL5: an action, a subgoal or a goal that says {@code serves} serves every goal that is open; stopped and
 * dropped ones serve nothing.
 */
public final class Goal5WorkedOn implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL5");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return GoalStatuses.of(context).isOpen(goal);
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        EcosystemView view = context.view();
        GoalStatuses statuses = GoalStatuses.of(context);
        if (view.actionsOf(goal).stream().allMatch(action -> action.getStatus() == WorkStatus.STOPPED)
                && view.subgoalsOf(goal).stream().noneMatch(statuses::isMeant)
                && !ServedGoals.of(context).contains(goal)) {
            report.finding(Observation.about(goal).with(BareName.of(goal),
                    TypedName.of(goal)));
        }
    }
}
