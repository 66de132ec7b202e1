/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF1.2: every capability that a proposition or a goal requires is offered, or contributed, by a participant. For a
 * theme that is required it is enough that a participant works on it.
 */
public final class Sf12RequiredCapabilitiesOffered implements ElementRule<NamedElement> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF1.2");
    }

    @Override
    public Class<NamedElement> subject() {
        return NamedElement.class;
    }

    @Override
    public boolean appliesTo(NamedElement element, RuleContext context) {
        return required(element).stream().anyMatch(Stated::is);
    }

    @Override
    public void check(NamedElement element, RuleContext context, RuleReport report) {
        Set<Topic> missing = new LinkedHashSet<>();
        for (Topic topic : required(element)) {
            if (Stated.is(topic) && !isOffered(topic, context)) {
                missing.add(topic);
            }
        }
        if (!missing.isEmpty()) {
            EReference requires = element instanceof Goal ? Literals.GOAL__REQUIRES : Literals.PROPOSITION__REQUIRES;
            report.finding(Observation.about(element, requires).relatedTo(List.copyOf(missing))
                    .with(element, NameList.of(missing), BareName.of(missing.iterator().next())));
        }
    }

    private static List<Topic> required(NamedElement element) {
        return switch (element) {
            case Proposition proposition -> proposition.getRequires();
            case Goal goal -> goal.getRequires();
            default -> List.of();
        };
    }

    private static boolean isOffered(Topic topic, RuleContext context) {
        Offers offers = Offers.of(context);
        return Stream.concat(offers.actors(topic).stream(), offers.workers(topic).stream())
                .anyMatch(context.participants()::contains);
    }
}
