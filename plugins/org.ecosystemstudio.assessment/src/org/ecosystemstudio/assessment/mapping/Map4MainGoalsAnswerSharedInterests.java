/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import java.math.BigDecimal;
import java.util.List;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/** MAP4: every main goal that is not dropped answers an interest that several participants, normally two, share. */
public final class Map4MainGoalsAnswerSharedInterests implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MAP4");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return goal.getStatus() != GoalStatus.DROPPED && EcosystemView.parentOf(goal).isEmpty();
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        List<Interest> answered = goal.getAnswers().stream().filter(Stated::is).toList();
        RuleThreshold least = context.threshold(description());
        Interests interests = Interests.of(context);
        Observation observation = Observation.about(goal, Literals.GOAL__ANSWERS);
        if (answered.isEmpty()) {
            report.finding(observation.in("none").with(BareName.of(goal), TypedName.of(goal)));
        } else if (answered.stream()
                .noneMatch(interest -> least.allows(BigDecimal.valueOf(interests.holders(interest).size())))) {
            report.finding(observation.with(BareName.of(goal), least.value(),
                    TypedName.of(answered.getFirst())).relatedTo(answered));
        }
    }
}
