/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.purpose;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Urgency;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF2.3: the reason for urgency is stated, with a date or an event. */
public final class Sf23Urgency implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF2.3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        context.view().ecosystem().ifPresent(ecosystem -> check(ecosystem, report));
    }

    private static void check(Ecosystem ecosystem, RuleReport report) {
        Urgency urgency = ecosystem.getUrgency();
        if (urgency == null || !Stated.is(urgency.getText())) {
            report.finding(Observation.about(ecosystem, Literals.ECOSYSTEM__URGENCY).in("reason")
                    .with(BareName.of(ecosystem)));
        } else if (urgency.getSince() == null && !Stated.is(urgency.getEvent())) {
            report.finding(Observation.about(urgency).in("moment").with(BareName.of(ecosystem)));
        } else {
            report.evidence(urgency);
        }
    }
}
