/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.ecosystemstudio.model.ecosystem.Competition;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.GroupKind;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/**
 * GOV4: a leading company or an independent conductor holds the overview; with many actions in parallel there is a
 * programme office, a programme manager or a cluster manager. A conductor who competes with a participant is not
 * independent.
 */
public final class Gov4OverviewOfExecution implements ModelRule {

    private static final String SOMEBODY = "Alpha";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOV4");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (EcosystemSubject.isIn(context)) {
            checkOverview(context, report);
            checkOffice(context, report);
        }
    }

    private static void checkOverview(RuleContext context, RuleReport report) {
        RoleHolders holders = RoleHolders.of(context);
        Set<Actor> conductors = holders.of(RoleKind.CONDUCTOR);
        List<Actor> holding = new ArrayList<>(holders.of(RoleKind.LEADING_COMPANY));
        Set<Actor> competing = competing(context);
        conductors.stream().filter(actor -> !competing.contains(actor)).forEach(holding::add);
        if (!holding.isEmpty()) {
            holding.forEach(report::evidence);
            conductors.stream().filter(holders.of(RoleKind.LEADING_COMPANY)::contains)
                    .forEach(actor -> report.finding(Observation.about(actor, Literals.ACTOR__ROLES).in("both")
                            .as(Severity.INFO).with(BareName.of(actor))));
        } else if (conductors.isEmpty()) {
            report.finding(Observation.about(context.whole()));
        } else {
            Actor conductor = conductors.iterator().next();
            report.finding(Observation.about(conductor, Literals.ACTOR__ROLES).in("competing")
                    .with(BareName.of(conductor)));
        }
    }

    /** Who competes with a participant, whichever of the two says so. */
    private static Set<Actor> competing(RuleContext context) {
        Set<Actor> competing = new HashSet<>();
        for (Actor actor : context.view().actors()) {
            for (Competition competition : actor.getCompetitions()) {
                if (context.participants().contains(competition.getCompetitor())) {
                    competing.add(actor);
                }
                if (context.participants().contains(actor)) {
                    competing.add(competition.getCompetitor());
                }
            }
        }
        return competing;
    }

    private void checkOffice(RuleContext context, RuleReport report) {
        RuleThreshold threshold = context.threshold(description());
        int parallel = ParallelActions.most(context.plan());
        if (threshold.allows(BigDecimal.valueOf(parallel))) {
            return;
        }
        List<Party> offices = new ArrayList<>();
        context.view().all(Group.class).stream().filter(group -> group.getKind() == GroupKind.PROGRAMME_OFFICE)
                .forEach(offices::add);
        offices.addAll(RoleHolders.of(context).of(RoleKind.PROGRAMME_MANAGER));
        offices.addAll(RoleHolders.of(context).of(RoleKind.CLUSTER_MANAGER));
        offices.forEach(report::evidence);
        if (offices.isEmpty()) {
            String somebody = context.participants().stream().findFirst().map(ElementName::shortName).orElse(SOMEBODY);
            report.finding(Observation.about(context.whole()).in("office").as(Severity.INFO)
                    .with(BigDecimal.valueOf(parallel), threshold.value(), somebody));
        }
    }
}
