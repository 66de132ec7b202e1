/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * DEF5: at least one complement (a capability, a theme or a contribution) is marked as hard to copy, with the reason.
 */
public final class Def5HardToCopy implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("DEF5");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Element> complements = Stream.concat(context.view().all(Topic.class).stream(),
                context.view().all(Contribution.class).stream()).map(Element.class::cast).toList();
        List<Element> hardToCopy = complements.stream().filter(complement -> Stated.is(reason(complement))).toList();
        hardToCopy.forEach(report::evidence);
        if (hardToCopy.isEmpty()) {
            complements.stream().filter(complement -> reason(complement) != null).findFirst().ifPresentOrElse(
                    marked -> report.finding(Observation.about(marked, mark(marked)).in("reason").with(marked)),
                    () -> reportUnmarked(complements, context, report));
        }
    }

    private static void reportUnmarked(List<Element> complements, RuleContext context, RuleReport report) {
        if (!complements.isEmpty() || context.view().ecosystem().isPresent()) {
            report.finding(Observation.about(context.whole()).in("none"));
        }
    }

    private static String reason(Element complement) {
        return (String) complement.eGet(mark(complement));
    }

    private static EAttribute mark(Element complement) {
        return complement instanceof Topic ? Literals.TOPIC__HARD_TO_COPY : Literals.CONTRIBUTION__HARD_TO_COPY;
    }
}
