/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.driving;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.finance.FinanceBlock;
import org.ecosystemstudio.assessment.finance.ProposedPayer;
import org.ecosystemstudio.assessment.finance.UnbookedPromise;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * SF6.3: there is a funder, and what is committed covers the planned cost, in each currency by itself. Subsidies that
 * are requested are not committed yet.
 */
public final class Sf63PlanIsFunded implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF6.3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        List<NamedElement> funders = Funders.in(context);
        funders.forEach(report::evidence);
        if (funders.isEmpty()) {
            report.finding(Observation.about(context.whole()).in("nobody").with(ProposedPayer.in(context)));
        }
        for (CurrencyBudget budget : context.plan().budget().currencies()) {
            if (budget.shortfall().amount().signum() > 0) {
                report.finding(shortfall(budget, context));
            }
        }
    }

    private static Observation shortfall(CurrencyBudget budget, RuleContext context) {
        Observation observation = Observation.about(FinanceBlock.in(context));
        Money requested = budget.sources().subsidyRequested();
        Optional<UnbookedPromise> promise = UnbookedPromise.first(context.view(), budget);
        if (requested.amount().signum() <= 0 && promise.isPresent()) {
            return observation.in("promised").with(budget.plannedCost(), budget.covered(), budget.shortfall(),
                    BareName.of(promise.get().actor()), promise.get().beyond().toString(),
                    promise.get().beyond());
        }
        return observation.in(requested.amount().signum() > 0 ? "requested" : "").with(budget.plannedCost(),
                budget.covered(), budget.shortfall(), ProposedPayer.in(context), budget.shortfall().toString(),
                requested);
    }
}
