/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.ShownPercentage;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GoalStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/**
 * SF2.4: a goal rests on consensus, or is supported by every participant who owns an action under it and by a share
 * of all participants, two thirds unless the ecosystem sets another. Where supporters are named, the goal's own owner
 * counts as one of them; a goal that was dropped needs no support.
 */
public final class Sf24GoalsSupported implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF2.4");
    }

    @Override
    public Class<Goal> subject() {
        return Goal.class;
    }

    @Override
    public boolean appliesTo(Goal goal, RuleContext context) {
        return goal.getStatus() != GoalStatus.DROPPED;
    }

    @Override
    public void check(Goal goal, RuleContext context, RuleReport report) {
        if (goal.getConsensus() != null) {
            return;
        }
        if (goal.getSupporters().isEmpty()) {
            report.finding(Observation.about(goal, Literals.GOAL__CONSENSUS).in("nobody")
                    .with(BareName.of(goal)));
            return;
        }
        Set<Actor> supporters = new HashSet<>(goal.getSupporters());
        supporters.add(goal.getOwner());
        supporters.retainAll(context.participants());
        checkOwners(goal, supporters, context, report);
        checkShare(goal, supporters.size(), context, report);
    }

    private static void checkOwners(Goal goal, Set<Actor> supporters, RuleContext context, RuleReport report) {
        List<Actor> missing = ActionOwners.of(context).under(goal).stream()
                .filter(owner -> !supporters.contains(owner)).toList();
        if (!missing.isEmpty()) {
            report.finding(aboutSupporters(goal).in("owners").relatedTo(missing)
                    .with(BareName.of(goal), NameList.of(missing)));
        }
    }

    private void checkShare(Goal goal, int supporters, RuleContext context, RuleReport report) {
        int participants = context.participants().size();
        RuleThreshold threshold = context.threshold(description());
        BigDecimal percentage = participants == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * supporters).divide(BigDecimal.valueOf(participants), MathContext.DECIMAL64);
        if (!threshold.allows(percentage)) {
            boolean isUsual = threshold.equals(description().threshold());
            report.finding(aboutSupporters(goal).in(isUsual ? "thirds" : "share").with(BareName.of(goal),
                    BigDecimal.valueOf(supporters), BigDecimal.valueOf(participants),
                    ShownPercentage.beside(threshold, percentage), threshold.value()));
        }
    }

    private static Observation aboutSupporters(Goal goal) {
        return Observation.about(goal, Literals.GOAL__SUPPORTERS);
    }
}
