/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.driving;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.roles.RoleHolders;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Capacity;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF6.2: a driver of the ecosystem has made a commitment and has capacity, in hours or people. */
public final class Sf62DriverIsSolid implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF6.2");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return RoleHolders.of(context).of(RoleKind.DRIVER).contains(actor);
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        if (actor.getCommitments().stream()
                .noneMatch(commitment -> Stated.hasCome(commitment.getDate(), context.today()))) {
            report.finding(Observation.about(actor, Literals.ACTOR__COMMITMENTS).in("commitment")
                    .with(BareName.of(actor)));
        }
        if (actor.getCapacities().stream().noneMatch(Sf62DriverIsSolid::isSomething)) {
            report.finding(Observation.about(actor, Literals.ACTOR__CAPACITIES).in("capacity")
                    .with(BareName.of(actor)));
        }
    }

    private static boolean isSomething(Capacity capacity) {
        return capacity.getHours() != null && capacity.getHours().amount().signum() > 0
                || capacity.getPeople() != null && capacity.getPeople().signum() > 0;
    }
}
