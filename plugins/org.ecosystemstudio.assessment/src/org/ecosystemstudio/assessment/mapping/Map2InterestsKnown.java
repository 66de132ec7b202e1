/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** MAP2: every participating company has an interest, own or shared; in a triple helix every participant has. */
public final class Map2InterestsKnown implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MAP2");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor)
                && (isCompany(actor) || ParticipantKinds.of(context).areATripleHelix());
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        if (actor.getInterests().stream().noneMatch(Stated::isCalled)
                && actor.getSharedInterests().stream().noneMatch(Stated::is)) {
            report.finding(Observation.about(actor, Literals.ACTOR__INTERESTS).in(isCompany(actor) ? "" : "helix")
                    .with(BareName.of(actor)));
        }
    }

    private static boolean isCompany(Actor actor) {
        return actor.getKind() == ActorKind.COMPANY;
    }
}
