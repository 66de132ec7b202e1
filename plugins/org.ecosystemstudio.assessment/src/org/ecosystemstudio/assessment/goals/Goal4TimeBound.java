/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
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
 * GOAL4: every goal that is not dropped has a deadline; one after that of the goal it belongs to, be it by way of
 * others, is an error. What
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
            report.finding(Observation.about(goal, Literals.GOAL__DEADLINE).with(BareName.of(goal),
                    context.today().getYear() + 1 + "-12-31"));
        } else {
            nearestDated(goal).filter(above -> isBefore(above, goal)).ifPresent(above -> report
                    .finding(Observation.about(goal, Literals.GOAL__DEADLINE).in("late").as(Severity.ERROR)
                            .with(BareName.of(goal), goal.getDeadline(), BareName.of(above),
                                    above.getDeadline())
                            .relatedTo(List.of(above))));
        }
    }

    /** The nearest goal above with a deadline; goals may form a cycle, which GOAL7 reports. */
    private static Optional<Goal> nearestDated(Goal goal) {
        Set<Goal> seen = new HashSet<>();
        Optional<Goal> above = EcosystemView.parentOf(goal);
        while (above.isPresent() && above.get().getDeadline() == null && seen.add(above.get())) {
            above = EcosystemView.parentOf(above.get());
        }
        return above.filter(found -> found.getDeadline() != null);
    }

    private static boolean isBefore(Goal above, Goal goal) {
        return above.getDeadline().lastDay().isBefore(goal.getDeadline().lastDay());
    }
}
