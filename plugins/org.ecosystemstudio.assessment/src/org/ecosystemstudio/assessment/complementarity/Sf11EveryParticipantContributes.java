/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF1.1: every participant contributes at least one offering or capability to the proposition. */
public final class Sf11EveryParticipantContributes implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF1.1");
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
        if (!Contributions.of(context).isContributor(actor)) {
            boolean offered = !context.view().all(Proposition.class).isEmpty();
            report.finding(Observation.about(actor).in(offered ? "" : "nothing").with(BareName.of(actor)));
        }
    }
}
