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
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.assessment.complementarity.Offers;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Indicator;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * GOAL3: a goal's target differs from its baseline, and participants offer the competences that it requires. A theme is
 * on offer where a participant works on it.
 */
public final class Goal3AmbitiousAndAttainable implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL3");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return GoalStatuses.of(context).isMeant(goal) && (!required(goal).isEmpty()
                || Indicators.of(goal).stream().anyMatch(Goal3AmbitiousAndAttainable::isComparable));
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        for (Indicator indicator : Indicators.of(goal)) {
            if (isComparable(indicator) && indicator.getBaseline().compareTo(indicator.getTarget()) == 0) {
                report.finding(Observation.about(indicator, Literals.INDICATOR__TARGET).in("target")
                        .with(BareName.of(goal), indicator.getTarget()));
            }
        }
        List<Topic> missing = required(goal).stream().filter(topic -> !isOffered(topic, context)).toList();
        if (!missing.isEmpty()) {
            report.finding(Observation.about(goal, Literals.GOAL__REQUIRES).in("requires")
                    .with(BareName.of(goal), missing, TypedName.of(missing.getFirst())).relatedTo(missing));
        }
    }

    private static boolean isComparable(Indicator indicator) {
        return indicator.getBaseline() != null && indicator.getTarget() != null;
    }

    private static List<Topic> required(Goal goal) {
        return goal.getRequires().stream().filter(Stated::is).toList();
    }

    private static boolean isOffered(Topic topic, RuleContext context) {
        Offers offers = Offers.of(context);
        return offers.actors(topic).stream().anyMatch(context.participants()::contains)
                || offers.workers(topic).stream().anyMatch(context.participants()::contains);
    }
}
