/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.waivers;

import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Waiver;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** WAI1: a waiver with a last day still counts on the day of the assessment. */
public final class Wai1NotExpired implements ElementRule<Waiver> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("WAI1");
    }

    @Override
    public Class<Waiver> subject() {
        return Waiver.class;
    }

    @Override
    public boolean appliesTo(Waiver waiver, RuleContext context) {
        return waiver.getUntil() != null;
    }

    @Override
    public void check(Waiver waiver, RuleContext context, RuleReport report) {
        if (Waivers.isExpired(waiver, context.today())) {
            report.finding(Observation.about(waiver, Literals.WAIVER__UNTIL)
                    .with(String.valueOf(waiver.getCode()), waiver.getUntil().lastDay()));
        }
    }
}
