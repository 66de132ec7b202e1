/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * DEF1: participants differ in kind, in sector or in the capabilities that they offer. What a participant does not
 * state is no difference. A single participant has nobody to differ from: the rule does not speak of it.
 */
public final class Def1ParticipantsDiffer implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("DEF1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (context.participants().size() < 2) {
            return;
        }
        Diversity diversity = Diversity.of(context);
        if (diversity.isDiverse()) {
            context.participants().forEach(report::evidence);
        } else {
            report.finding(Observation.about(context.whole()).in(diversity.isStated() ? "alike" : "unstated")
                    .with(BareName.of(context.participants().iterator().next())));
        }
    }
}
