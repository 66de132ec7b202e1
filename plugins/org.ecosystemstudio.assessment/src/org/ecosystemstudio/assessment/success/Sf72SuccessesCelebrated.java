/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.success;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Success;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/** SF7.2: every recorded success was celebrated or made known. */
public final class Sf72SuccessesCelebrated implements ElementRule<Success> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF7.2");
    }

    @Override
    public Class<Success> subject() {
        return Success.class;
    }

    @Override
    public void check(Success success, RuleContext context, RuleReport report) {
        if (!Stated.is(success.getCelebration()) && !Stated.is(success.getCommunication())) {
            report.finding(Observation.about(success).with(BareName.of(success)));
        }
    }
}
