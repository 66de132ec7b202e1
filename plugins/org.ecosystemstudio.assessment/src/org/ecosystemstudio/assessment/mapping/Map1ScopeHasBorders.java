/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Breadth;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Scope;
import org.ecosystemstudio.model.messages.Severity;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * MAP1: the scope states its technological and organisational breadth and an example of what is in and of what is out;
 * and, a lighter case, a main high-level goal.
 */
public final class Map1ScopeHasBorders implements ElementRule<Ecosystem> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("MAP1");
    }

    @Override
    public Class<Ecosystem> subject() {
        return Ecosystem.class;
    }

    @Override
    public void check(Ecosystem ecosystem, RuleContext context, RuleReport report) {
        Scope scope = ecosystem.getScope();
        if (scope == null) {
            report.finding(Observation.about(ecosystem, Literals.ECOSYSTEM__SCOPE).in("none"));
            return;
        }
        List<EStructuralFeature> missing = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        if (scope.getTechnology() == Breadth.UNSPECIFIED) {
            missing.add(Literals.SCOPE__TECHNOLOGY);
            typed.add("technology narrow");
        }
        if (scope.getOrganisation() == Breadth.UNSPECIFIED) {
            missing.add(Literals.SCOPE__ORGANISATION);
            typed.add("organisation wide");
        }
        if (scope.getInside().stream().noneMatch(Stated::is)) {
            missing.add(Literals.SCOPE__INSIDE);
            typed.add("in \"...\"");
        }
        if (scope.getOutside().stream().noneMatch(Stated::is)) {
            missing.add(Literals.SCOPE__OUTSIDE);
            typed.add("out \"...\"");
        }
        if (!missing.isEmpty()) {
            boolean examplesOnly = missing.getFirst().isMany();
            report.finding(Observation.about(scope, missing.getFirst()).in(examplesOnly ? "examples" : "")
                    .with(missing, String.join(" ", typed)));
        }
        if (scope.getAims().stream().noneMatch(Stated::is)) {
            report.finding(Observation.about(scope, Literals.SCOPE__AIMS).in("aim").as(Severity.INFO));
        }
    }
}
