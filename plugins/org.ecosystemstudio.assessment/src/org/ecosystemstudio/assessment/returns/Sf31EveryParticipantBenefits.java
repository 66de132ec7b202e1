/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF3.1: every participant has at least one benefit, its own or one in a proposition. */
public final class Sf31EveryParticipantBenefits implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF3.1");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor);
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        if (Benefits.of(context).of(actor).isEmpty()) {
            report.finding(Observation.about(actor, Literals.ACTOR__BENEFITS).with(BareName.of(actor)));
        }
    }
}
