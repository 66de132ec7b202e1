/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.roles;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.method.RoleNames;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF5.2: every role, of whichever actor, says what others may count on; being a driver, and nothing else, is one. */
public final class Sf52EveryRoleHasAnExpectation implements ElementRule<Element> {

    private static final String UNKNOWN = "…";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF5.2");
    }

    @Override
    public Class<Element> subject() {
        return Element.class;
    }

    @Override
    public boolean appliesTo(Element element, RuleContext context) {
        return element instanceof Role || element instanceof Actor actor && isDriverOnly(actor);
    }

    @Override
    public void check(Element element, RuleContext context, RuleReport report) {
        if (element instanceof Role role) {
            check(role, report);
        } else {
            report.finding(Observation.about(element, Literals.ACTOR__DRIVER).in("driver")
                    .with(BareName.of((Actor) element)));
        }
    }

    /** Whether being a driver is all that an actor is said to be, so that nothing says what to expect. */
    private static boolean isDriverOnly(Actor actor) {
        return actor.isDriver() && actor.getRoles().isEmpty();
    }

    private static void check(Role role, RuleReport report) {
        if (!Stated.is(role.getExpectation())) {
            RoleKind kind = RoleNames.kindOf(role);
            Object called = kind == RoleKind.OTHER ? ownWords(role) : kind;
            report.finding(Observation.about(role, Literals.ROLE__EXPECTATION)
                    .with(called, BareName.of((Actor) role.eContainer()), written(role, kind)));
        }
    }

    private static String ownWords(Role role) {
        return role.getTitle() == null ? UNKNOWN : role.getTitle();
    }

    /** The role as it is typed. */
    private static String written(Role role, RoleKind kind) {
        String words = kind == RoleKind.OTHER ? '"' + ownWords(role) + '"' : kind.getLiteral();
        FundedProject project = role.getProject();
        return project == null || project.eIsProxy() ? words : words + " for " + ElementName.shortName(project);
    }
}
