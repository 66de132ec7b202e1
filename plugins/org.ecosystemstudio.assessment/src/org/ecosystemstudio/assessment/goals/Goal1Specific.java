/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.goals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** GOAL1: every goal that is not dropped has a description and an owner. */
public final class Goal1Specific implements ElementRule<Goal> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOAL1");
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
        List<EStructuralFeature> missing = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        if (!Stated.is(goal.getDescription())) {
            missing.add(Literals.NAMED_ELEMENT__DESCRIPTION);
            typed.add("description \"...\"");
        }
        if (goal.getOwner() == null) {
            missing.add(Literals.GOAL__OWNER);
            typed.add("owner " + context.participants().stream().findFirst().map(TypedName::of).orElse("..."));
        }
        if (!missing.isEmpty()) {
            report.finding(Observation.about(goal, missing.getFirst())
                    .in(missing.contains(Literals.GOAL__OWNER) ? "owner" : "")
                    .with(goal, missing, String.join(" ", typed)));
        }
    }
}
