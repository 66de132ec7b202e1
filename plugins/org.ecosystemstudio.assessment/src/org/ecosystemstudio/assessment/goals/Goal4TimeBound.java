/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.List;

import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * GOAL4: every goal that is not dropped has a deadline; one after that of the goal it belongs to is an error. What
 * counts is the last day of each: 2027-06 and 2027-06-30 are the same.
 */
public final class Goal4TimeBound implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL4");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return GoalStatuses.of(context).isMeant(goal);
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        if (goal.getDeadline() == null) {
            report.finding(Observation.about(goal, Literals.GOAL__DEADLINE).with(ElementName.shortName(goal),
                    context.today().getYear() + 1 + "-12-31"));
        } else {
            EcosystemView.parentOf(goal).filter(above -> isBefore(above, goal)).ifPresent(above -> report
                    .finding(Observation.about(goal, Literals.GOAL__DEADLINE).in("late").as(Severity.ERROR)
                            .with(ElementName.shortName(goal), goal.getDeadline(), ElementName.shortName(above),
                                    above.getDeadline())
                            .relatedTo(List.of(above))));
        }
    }

    private static boolean isBefore(Goal above, Goal goal) {
        return above.getDeadline() != null && above.getDeadline().lastDay().isBefore(goal.getDeadline().lastDay());
    }
}
