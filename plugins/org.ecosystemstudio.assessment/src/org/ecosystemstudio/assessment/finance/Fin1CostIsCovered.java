/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.math.BigDecimal;
import java.util.Optional;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.Bearer;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/**
 * FIN1: the plan costs no more than cash, means in kind and subsidies together, in each currency by itself. Subsidies
 * count that are granted or requested, or do not say yet where they stand: it asks whether the financing would do if
 * all of them came. Whether what is committed does is asked by SF6.3.
 */
public final class Fin1CostIsCovered implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("FIN1");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        for (CurrencyBudget budget : context.plan().budget().currencies()) {
            if (budget.plannedCost().amount().signum() > 0) {
                check(budget, context, report);
            }
        }
    }

    private static void check(CurrencyBudget budget, RuleContext context, RuleReport report) {
        Money sources = budget.covered().plus(budget.coverage().requested()).plus(open(budget, context));
        Money gap = budget.plannedCost().minus(sources);
        if (gap.amount().signum() <= 0) {
            report.evidence(FinanceBlock.in(context));
            return;
        }
        Optional<Bearer> unvalued = budget.bearers().stream().filter(bearer -> bearer.unvaluedHours().signum() > 0)
                .findFirst();
        Optional<UnbookedPromise> promise = UnbookedPromise.first(context.view(), budget);
        if (unvalued.isEmpty() && promise.isPresent()) {
            report.finding(Observation.about(FinanceBlock.in(context)).in("promised").with(budget.plannedCost(),
                    sources, gap, BareName.of(promise.get().actor()), promise.get().beyond().toString(),
                    promise.get().beyond()));
            return;
        }
        String somebody = unvalued.map(Bearer::actor).map(ElementName::shortName)
                .orElseGet(() -> ProposedPayer.in(context));
        report.finding(Observation.about(FinanceBlock.in(context)).in(unvalued.isPresent() ? "unvalued" : "")
                .with(budget.plannedCost(), sources, gap, somebody, gap.toString(),
                        unvalued.map(Bearer::unvaluedHours).orElse(BigDecimal.ZERO)));
    }

    /** The amounts of subsidies that do not say where they stand: neither status nor date. */
    private static Money open(CurrencyBudget budget, RuleContext context) {
        return context.view().all(Subsidy.class).stream()
                .filter(subsidy -> subsidy.getStatus() == SubsidyStatus.UNSPECIFIED && subsidy.getRequested() == null
                        && subsidy.getGranted() == null)
                .map(Subsidy::getAmount).filter(amount -> amount != null && amount.currency().equals(budget.currency()))
                .reduce(new Money(BigDecimal.ZERO, budget.currency()), Money::plus);
    }
}
