/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * DEF2: no single actor holds all leading roles, all decision rights or all funding; {@link Control} says what counts.
 */
public final class Def2NobodyControlsAll implements ModelRule {

    private static final String SOMEBODY = "Beta";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("DEF2");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        Control.leadership(context.view()).ifPresent(control -> check(control, "leadership", context, report));
        Control.decisions(context.view()).ifPresent(control -> check(control, "decisions", context, report));
        Control.funding(context).ifPresent(control -> check(control, "funding", context, report));
    }

    private static void check(Control control, String strand, RuleContext context,
            RuleReport report) {
        Set<Actor> holders = control.holders();
        if (control.isShared()) {
            holders.forEach(report::evidence);
        } else {
            Actor only = holders.iterator().next();
            String other = context.participants().stream().filter(actor -> !actor.equals(only)).findFirst()
                    .map(ElementName::shortName).orElse(SOMEBODY);
            report.finding(Observation.about(only).in(strand).with(BareName.of(only), other));
        }
    }
}
