/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import java.math.BigDecimal;

import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;

/** DEF3: there are enough participants, three unless the ecosystem sets another number. */
public final class Def3EnoughParticipants implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("DEF3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        int participants = context.participants().size();
        if (participants == 0 && context.view().ecosystem().isEmpty()) {
            return;
        }
        RuleThreshold threshold = context.threshold(description());
        if (threshold.allows(BigDecimal.valueOf(participants))) {
            context.participants().forEach(report::evidence);
        } else {
            report.finding(
                    Observation.about(context.whole()).with(BigDecimal.valueOf(participants), threshold.value()));
        }
    }
}
