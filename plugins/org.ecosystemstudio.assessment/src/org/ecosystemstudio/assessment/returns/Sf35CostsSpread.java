/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.math.BigDecimal;
import java.math.MathContext;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.ShownPercentage;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * SF3.5: no participant bears more than a share of all cost, half of it unless the ecosystem sets another. All cost
 * is what the plan costs, or what all actors bring together where that is more. Where amounts come in several
 * currencies, only the main one is looked at.
 */
public final class Sf35CostsSpread implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF3.5");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        CurrencyBudget budget = context.plan().budget().main();
        Money all = allCost(budget);
        RuleThreshold threshold = context.threshold(description());
        for (Bearer bearer : budget.bearers()) {
            Money total = bearer.total();
            if (context.participants().contains(bearer.actor()) && total.amount().signum() > 0) {
                BigDecimal percentage = total.amount().movePointRight(2).divide(all.amount(), MathContext.DECIMAL64);
                if (threshold.allows(percentage)) {
                    report.evidence(bearer.actor());
                } else {
                    report.finding(Observation.about(bearer.actor()).with(BareName.of(bearer.actor()), total,
                            all, ShownPercentage.beside(threshold, percentage), threshold.value()));
                }
            }
        }
    }

    private static Money allCost(CurrencyBudget budget) {
        Money brought = budget.bearers().stream().map(Bearer::total).filter(total -> !total.isNegative())
                .reduce(new Money(BigDecimal.ZERO, budget.currency()), Money::plus);
        return budget.plannedCost().compareTo(brought) > 0 ? budget.plannedCost() : brought;
    }
}
