/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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
import org.ecosystemstudio.model.ecosystem.Agreement;
import org.ecosystemstudio.model.ecosystem.AgreementSubject;
import org.ecosystemstudio.model.ecosystem.Competition;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF1.4: two participants declared as competitors have an agreement on the bounds of their competition: one that the
 * competition names, or one about competition between both or between all participants.
 */
public final class Sf14CompetitorsHaveAgreed implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF1.4");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Agreement> agreements = context.view().all(Agreement.class).stream()
                .filter(agreement -> agreement.getSubjects().contains(AgreementSubject.COMPETITION)
                        && isInForce(agreement, context.today()))
                .toList();
        boolean betweenAll = agreements.stream().anyMatch(agreement -> agreement.getParties().isEmpty());
        Map<Actor, Set<Agreement>> byParty = byParty(agreements);
        for (List<Competition> pair : Competitions.of(context).pairs()) {
            Competition first = pair.getFirst();
            Actor actor = (Actor) first.eContainer();
            Actor competitor = first.getCompetitor();
            boolean agreed = betweenAll
                    || pair.stream().map(Competition::getAgreement).anyMatch(
                            agreement -> agreement != null && isInForce(agreement, context.today()))
                    || !Collections.disjoint(byParty.getOrDefault(actor, Set.of()),
                            byParty.getOrDefault(competitor, Set.of()));
            if (agreed) {
                report.evidence(first);
            } else {
                report.finding(Observation.about(first, Literals.COMPETITION__COMPETITOR).relatedTo(List.of(competitor))
                        .with(BareName.of(actor), BareName.of(competitor)));
            }
        }
    }

    private static boolean isInForce(Agreement agreement, LocalDate today) {
        return Stated.hasCome(agreement.getDate(), today)
                && (agreement.getUntil() == null || !agreement.getUntil().lastDay().isBefore(today));
    }

    private static Map<Actor, Set<Agreement>> byParty(List<Agreement> agreements) {
        Map<Actor, Set<Agreement>> byParty = new HashMap<>();
        for (Agreement agreement : agreements) {
            agreement.getParties()
                    .forEach(party -> byParty.computeIfAbsent(party, key -> new HashSet<>()).add(agreement));
        }
        return byParty;
    }
}
