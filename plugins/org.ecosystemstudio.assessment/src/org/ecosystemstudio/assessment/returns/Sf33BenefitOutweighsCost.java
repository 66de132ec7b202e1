/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.Money;

/**
 * SF3.3: what a participant gains over the plan period, as far as it is put in figures, is at least what it bears.
 * Amounts of different currencies are not compared.
 */
public final class Sf33BenefitOutweighsCost implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF3.3");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor) && Costs.of(context).isDeclared(actor)
                && !quantified(actor, context).isEmpty();
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        List<Benefit> benefits = quantified(actor, context);
        Map<Currency, Money> costs = Costs.of(context).of(actor);
        gains(benefits, context).forEach((currency, gain) -> {
            Money cost = costs.getOrDefault(currency, new Money(BigDecimal.ZERO, currency));
            if (gain.compareTo(cost) < 0) {
                report.finding(Observation.about(actor).relatedTo(benefits)
                        .with(BareName.of(actor), gain, cost));
            }
        });
    }

    private static List<Benefit> quantified(Actor actor, RuleContext context) {
        return Benefits.of(context).of(actor).stream().filter(benefit -> benefit.getWorth() != null).toList();
    }

    private static Map<Currency, Money> gains(List<Benefit> benefits, RuleContext context) {
        WorthInPeriod worth = new WorthInPeriod(context.plan().period());
        return benefits.stream().map(worth::of)
                .collect(Collectors.toMap(Money::currency, gain -> gain, Money::plus, LinkedHashMap::new));
    }
}
