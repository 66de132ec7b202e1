/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.driving;

import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.roles.RoleHolders;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF6.1: at least one participant is a driver of the ecosystem, by {@code driver} or by a role of that name. */
public final class Sf61ThereIsADriver implements ModelRule {

    private static final String SOMEBODY = "Alpha";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF6.1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        Set<Actor> drivers = RoleHolders.of(context).of(RoleKind.DRIVER);
        List<Actor> within = drivers.stream().filter(context.participants()::contains).toList();
        within.forEach(report::evidence);
        if (within.isEmpty() && drivers.isEmpty()) {
            String proposed = context.participants().stream().findFirst().map(ElementName::shortName).orElse(SOMEBODY);
            report.finding(Observation.about(context.whole()).with(proposed));
        } else if (within.isEmpty()) {
            Actor outside = drivers.iterator().next();
            report.finding(Observation.about(outside, Literals.ACTOR__INVOLVEMENT).in("outside")
                    .with(BareName.of(outside), outside.getInvolvement()));
        }
    }
}
