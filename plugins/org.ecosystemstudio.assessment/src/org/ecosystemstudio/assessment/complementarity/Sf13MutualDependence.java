/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Naming;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF1.3: every participant depends on another and another depends on it, and these dependencies, whatever their
 * direction, connect all of them. A single participant has nobody to depend on: the rule does not speak of it.
 */
public final class Sf13MutualDependence implements ModelRule {

    private static final int PARTS_SHOWN = 6;

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF1.3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Set<Actor> participants = context.participants();
        if (participants.size() < 2) {
            return;
        }
        Dependencies dependencies = Dependencies.of(context);
        List<Actor> firstTwo = participants.stream().limit(2).toList();
        for (Actor actor : participants) {
            Actor example = firstTwo.get(actor.equals(firstTwo.getFirst()) ? 1 : 0);
            checkTies(actor, example, dependencies, report);
        }
        checkParts(context, dependencies, report);
    }

    private static void checkTies(Actor actor, Actor example, Dependencies dependencies, RuleReport report) {
        boolean depends = dependencies.dependsOnAnother(actor);
        boolean needed = dependencies.isNeeded(actor);
        if (depends && needed) {
            report.evidence(actor);
        } else {
            String missing = depends ? "needed" : needed ? "depends" : "alone";
            report.finding(Observation.about(actor, depends ? null : Literals.ACTOR__DEPENDENCIES).in(missing)
                    .with(BareName.of(actor), BareName.of(example)));
        }
    }

    /** Participants without any tie have a finding of their own; here it is about groups that hang together inside. */
    private static void checkParts(RuleContext context, Dependencies dependencies, RuleReport report) {
        List<List<Actor>> groups = dependencies.parts().stream().filter(part -> part.size() > 1).toList();
        if (groups.size() > 1) {
            String names = groups.stream().limit(PARTS_SHOWN)
                    .map(group -> '(' + NameList.of(group).text(Naming.NAMES) + ')').collect(Collectors.joining(" "));
            List<Actor> first = groups.stream().limit(PARTS_SHOWN).map(List::getFirst).toList();
            report.finding(Observation.about(context.whole()).in("parts").relatedTo(first)
                    .with(groups.size(), groups.size() > PARTS_SHOWN ? names + " …" : names,
                            BareName.of(first.get(1)), BareName.of(first.getFirst())));
        }
    }
}
