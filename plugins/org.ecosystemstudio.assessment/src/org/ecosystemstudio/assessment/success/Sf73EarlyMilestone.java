/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.success;

import java.time.LocalDate;
import java.util.List;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * SF7.3: the plan has a milestone within six months of its first day: one that is due by then, or was reached by then.
 * A milestone from before the plan is none of it.
 */
public final class Sf73EarlyMilestone implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF7.3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context) && context.view().actions().isEmpty()) {
            return;
        }
        LocalDate first = context.plan().period().firstDay();
        LocalDate limit = MonthsLater.of(first, context.threshold(description()).value());
        List<Milestone> early = context.view().all(Milestone.class).stream()
                .filter(milestone -> isWithin(milestone.getDate(), first, limit)
                        || isWithin(milestone.getReached(), first, limit))
                .toList();
        early.forEach(report::evidence);
        if (early.isEmpty()) {
            Element whole = context.whole();
            report.finding(Observation.about(whole, whole instanceof Ecosystem ? Literals.ECOSYSTEM__PERIOD : null)
                    .with(first.toString(), limit.toString()));
        }
    }

    private static boolean isWithin(CalendarPeriod date, LocalDate first, LocalDate last) {
        return date != null && !date.lastDay().isBefore(first) && !date.lastDay().isAfter(last);
    }
}
