/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import java.util.List;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.goals.GoalStatuses;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF2.1: the ecosystem states an ambition and at least one goal that is not dropped. */
public final class Sf21AmbitionAndGoal implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF2.1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        context.view().ecosystem().ifPresent(ecosystem -> check(ecosystem, context, report));
    }

    private static void check(Ecosystem ecosystem, RuleContext context, RuleReport report) {
        BareName name = BareName.of(ecosystem);
        if (Stated.is(ecosystem.getAmbition())) {
            report.evidence(ecosystem);
        } else {
            report.finding(Observation.about(ecosystem, Literals.ECOSYSTEM__AMBITION).in("ambition").with(name));
        }
        GoalStatuses statuses = GoalStatuses.of(context);
        List<Goal> meant = context.view().goals().stream().filter(statuses::isMeant).toList();
        if (meant.isEmpty()) {
            report.finding(Observation.about(ecosystem).in(context.view().goals().isEmpty() ? "goal" : "dropped")
                    .with(name));
        } else {
            meant.stream().filter(goal -> EcosystemView.parentOf(goal).isEmpty()).forEach(report::evidence);
        }
    }
}
