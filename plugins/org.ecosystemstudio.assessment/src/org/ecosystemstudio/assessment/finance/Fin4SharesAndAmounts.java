/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.finance;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Action;
import org.ecosystemstudio.model.ecosystem.CostShare;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.ProgressRecord;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.Money;

/**
 * FIN4: amounts and hours are not negative, a percentage is no more than 100 %, and the shares of what an action costs
 * add up to no more than the whole, as do those of subsidies for the same. Less than the whole is no contradiction: the
 * rest is not divided yet. Nor are two requests for the same, because one may be rejected.
 */
public final class Fin4SharesAndAmounts implements ElementRule<Element> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PERCENT_DIGITS = 2;

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("FIN4");
    }

    @Override
    public Class<Element> subject() {
        return Element.class;
    }

    @Override
    public boolean appliesTo(Element element, RuleContext context) {
        return Quantities.of(element.eClass()).stream().anyMatch(attribute -> element.eGet(attribute) != null)
                || element instanceof Action action && !action.getCostShares().isEmpty();
    }

    @Override
    public void check(Element element, RuleContext context, RuleReport report) {
        for (EAttribute attribute : Quantities.of(element.eClass())) {
            Object value = element.eGet(attribute);
            if (value != null && Quantities.isNegative(value)) {
                report.finding(Observation.about(element, attribute)
                        .in(value instanceof Money ? "negative.amount" : "negative").with(attribute, element, value));
            }
        }
        switch (element) {
            case Subsidy subsidy -> {
                checkPercentage(subsidy, Literals.SUBSIDY__SHARE, report);
                SharedPurposes.of(context).endingWith(subsidy).filter(purpose -> purpose.share().compareTo(WHOLE) > 0)
                        .ifPresent(purpose -> report.finding(Observation.about(subsidy, Literals.SUBSIDY__SHARE)
                                .in("subsidies").with(NameList.of(purpose.subsidies()), purpose.share())
                                .relatedTo(purpose.subsidies().subList(0, purpose.subsidies().size() - 1))));
            }
            case ProgressRecord progress when progress.isPercentage() ->
                checkPercentage(progress, Literals.PROGRESS_RECORD__DONE, report);
            case Action action -> checkSum(action, report);
            default -> {
                // nothing but quantities
            }
        }
    }

    private static void checkPercentage(Element element, EAttribute attribute, RuleReport report) {
        BigDecimal percentage = (BigDecimal) element.eGet(attribute);
        if (percentage != null && percentage.compareTo(WHOLE) > 0) {
            report.finding(Observation.about(element, attribute).in("over")
                    .with(attribute, element, percentage));
        }
    }

    private static void checkSum(Action action, RuleReport report) {
        BigDecimal percentages = BigDecimal.ZERO;
        BigDecimal amounts = BigDecimal.ZERO;
        Money budget = action.getBudget();
        for (CostShare share : action.getCostShares()) {
            if (share.getPercentage() != null) {
                percentages = percentages.add(share.getPercentage());
            }
            if (budget != null && share.getAmount() != null
                    && share.getAmount().currency().equals(budget.currency())) {
                amounts = amounts.add(share.getAmount().amount());
            }
        }
        if (percentages.compareTo(WHOLE) > 0) {
            report.finding(aboutShares(action).in("sum").with(action, percentages));
        } else if (budget != null && !budget.isNegative()) {
            Money borne = new Money(budget.amount().multiply(percentages).movePointLeft(PERCENT_DIGITS).add(amounts),
                    budget.currency());
            if (borne.compareTo(budget) > 0) {
                report.finding(aboutShares(action).in("amounts").with(action, borne, budget));
            }
        }
    }

    private static Observation aboutShares(Action action) {
        return Observation.about(action, Literals.ACTION__COST_SHARES).relatedTo(action.getCostShares());
    }
}
