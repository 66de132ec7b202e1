/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.proposition;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Consent;
import org.ecosystemstudio.model.ecosystem.ConsentPart;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * PROP1: every participant is recorded as agreeing with the offer, its own contribution and its own return. Where there
 * are several propositions, agreeing with one of them is enough; a consent without parts is for all three.
 */
public final class Prop1ParticipantsAgree implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("PROP1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Proposition> propositions = context.view().all(Proposition.class);
        if (!propositions.isEmpty()) {
            context.participants().forEach(participant -> check(participant, propositions.getFirst(), report));
        } else if (!context.participants().isEmpty()) {
            report.finding(Observation.about(context.whole()).in("nothing"));
        }
    }

    private static void check(Actor participant, Proposition usual, RuleReport report) {
        Map<Proposition, Set<ConsentPart>> open = new LinkedHashMap<>();
        for (Consent consent : participant.getConsents()) {
            if (Stated.is(consent.getProposition())) {
                Set<ConsentPart> parts = open.computeIfAbsent(consent.getProposition(),
                        key -> EnumSet.allOf(ConsentPart.class));
                parts.removeAll(consent.getParts().isEmpty() ? List.of(ConsentPart.values()) : consent.getParts());
            }
        }
        Observation observation = Observation.about(participant, Literals.ACTOR__CONSENTS);
        if (open.isEmpty()) {
            report.finding(observation.in("none").with(BareName.of(participant),
                    BareName.of(usual)));
        } else if (open.values().stream().noneMatch(Set::isEmpty)) {
            Map.Entry<Proposition, Set<ConsentPart>> first = open.entrySet().iterator().next();
            report.finding(observation.with(BareName.of(participant), BareName.of(first.getKey()),
                    List.copyOf(first.getValue())));
        } else {
            report.evidence(participant);
        }
    }
}
