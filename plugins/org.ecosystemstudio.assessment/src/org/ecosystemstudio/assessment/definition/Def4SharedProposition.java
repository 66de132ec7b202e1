/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.complementarity.Contributions;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * DEF4: there is a shared proposition, and every participant contributes to it. Of several propositions the shared
 * one is that to which most participants contribute.
 */
public final class Def4SharedProposition implements ModelRule {

    private static final String SOMEBODY = "Alpha";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("DEF4");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Proposition> propositions = context.view().all(Proposition.class);
        if (!propositions.isEmpty()) {
            checkContributions(shared(propositions, context), context, report);
        } else if (context.view().ecosystem().isPresent() || !context.participants().isEmpty()) {
            report.finding(Observation.about(context.whole()).in("none").with(context.participants().stream()
                    .findFirst().map(ElementName::shortName).orElse(SOMEBODY)));
        }
    }

    private static Proposition shared(List<Proposition> propositions, RuleContext context) {
        Contributions contributions = Contributions.of(context);
        Proposition shared = propositions.getFirst();
        long most = 0;
        for (Proposition proposition : propositions) {
            long number = contributions.contributors(proposition).stream().filter(context.participants()::contains)
                    .count();
            if (number > most) {
                shared = proposition;
                most = number;
            }
        }
        return shared;
    }

    private static void checkContributions(Proposition shared, RuleContext context, RuleReport report) {
        Set<Actor> contributors = Contributions.of(context).contributors(shared);
        Collection<Actor> missing =
                context.participants().stream().filter(actor -> !contributors.contains(actor)).toList();
        if (missing.isEmpty()) {
            report.evidence(shared);
        } else {
            report.finding(Observation.about(shared, Literals.PROPOSITION__CONTRIBUTIONS).in("missing")
                    .with(BareName.of(shared), NameList.of(missing),
                            BareName.of(missing.iterator().next())));
        }
    }
}
