/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.DecisionSubject;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** GOV2: it is stated who decides on admission, budget, scope and adjustment. */
public final class Gov2DecisionRights implements ModelRule {

    private static final List<DecisionSubject> ASKED = List.of(DecisionSubject.ADMISSION, DecisionSubject.BUDGET,
            DecisionSubject.SCOPE, DecisionSubject.ADJUSTMENT);
    private static final String SOMEBODY = "SteeringGroup";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("GOV2");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        List<DecisionSubject> missing = new ArrayList<>(ASKED);
        for (DecisionRight right : context.view().all(DecisionRight.class)) {
            if (right.getBy() != null && missing.removeAll(right.getSubjects())) {
                report.evidence(right);
            }
        }
        if (!missing.isEmpty()) {
            String written = missing.stream().map(DecisionSubject::getLiteral).collect(Collectors.joining(", "));
            String somebody = Groups.parties(context).stream().findFirst().map(ElementName::shortName).orElse(SOMEBODY);
            report.finding(context.view().governance()
                    .map(governance -> Observation.about(governance, Literals.GOVERNANCE__DECISION_RIGHTS))
                    .orElseGet(() -> Observation.about(context.whole()).in("governance"))
                    .with(missing, written, somebody));
        }
    }
}
