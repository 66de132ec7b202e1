/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF5.3: a funded project has one lead applicant, and one actor holds the overview of the execution. Several lead
 * applicants of one that has its funding contradict each other; none is something missing where there is a funder to
 * answer to. A conductor beside a leading company is fine (handbook 3.6); two of a kind are not.
 */
public final class Sf53LeadApplicantAndOverview implements ModelRule {

    private static final String SOMEBODY = "Alpha";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF5.3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        RoleHolders holders = RoleHolders.of(context);
        context.view().all(FundedProject.class).forEach(project -> checkProject(project, holders, context, report));
        if (EcosystemSubject.isIn(context)) {
            checkOverview(holders, context, report);
        }
    }

    private static void checkProject(FundedProject project, RoleHolders holders, RuleContext context,
            RuleReport report) {
        Set<Actor> applicants = holders.leadApplicantsOf(project);
        boolean somebodyNamed = !project.getLeadApplicants().isEmpty()
                || !holders.of(RoleKind.LEAD_APPLICANT).isEmpty();
        if (applicants.size() > 1) {
            report.finding(Observation.about(project, Literals.FUNDED_PROJECT__LEAD_APPLICANTS)
                    .as(project.getFunding().isEmpty() ? Severity.WARNING : null)
                    .with(BareName.of(project), NameList.of(applicants)).relatedTo(List.copyOf(applicants)));
        } else if (!applicants.isEmpty() || somebodyNamed) {
            report.evidence(project);
        } else if (!project.getFunding().isEmpty()) {
            report.finding(Observation.about(project, Literals.FUNDED_PROJECT__LEAD_APPLICANTS).in("nobody")
                    .as(Severity.WARNING).with(BareName.of(project), suggestion(project, context)));
        }
    }

    private static String suggestion(FundedProject project, RuleContext context) {
        return Stream.concat(project.getPartners().stream(), context.participants().stream())
                .filter(actor -> !actor.eIsProxy()).findFirst().map(ElementName::shortName).orElse(SOMEBODY);
    }

    private static void checkOverview(RoleHolders holders, RuleContext context, RuleReport report) {
        Set<Actor> leading = holders.of(RoleKind.LEADING_COMPANY);
        Set<Actor> conducting = holders.of(RoleKind.CONDUCTOR);
        if (leading.isEmpty() && conducting.isEmpty()) {
            report.finding(Observation.about(context.whole()).in("overview").as(Severity.WARNING));
        }
        checkOne(RoleKind.LEADING_COMPANY, leading, report);
        checkOne(RoleKind.CONDUCTOR, conducting, report);
    }

    private static void checkOne(RoleKind kind, Set<Actor> actors, RuleReport report) {
        if (actors.size() > 1) {
            List<Actor> all = List.copyOf(actors);
            report.finding(Observation.about(all.get(1), Literals.ACTOR__ROLES).in("several").as(Severity.WARNING)
                    .with(kind, NameList.of(actors)).relatedTo(List.of(all.getFirst())));
        } else {
            actors.forEach(report::evidence);
        }
    }
}
