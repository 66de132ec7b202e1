/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Benefit;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.values.CalendarPeriod;

/**
 * SF3.6: a participant that committed itself has an expected benefit, recorded no later than its first commitment. A
 * benefit without a date counts as recorded in time, because nothing says otherwise.
 */
public final class Sf36BenefitKnownAtCommitment implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF3.6");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor) && !actor.getCommitments().isEmpty();
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        List<Benefit> benefits = Benefits.of(context).of(actor);
        if (benefits.isEmpty()) {
            report.finding(Observation.about(actor, Literals.ACTOR__COMMITMENTS).in("nothing")
                    .with(BareName.of(actor)));
        } else {
            firstCommitment(actor)
                    .filter(commitment -> benefits.stream().allMatch(benefit -> isLater(benefit, commitment)))
                    .ifPresent(commitment -> reportLate(actor, commitment, benefits, report));
        }
    }

    private static Optional<CalendarPeriod> firstCommitment(Actor actor) {
        return actor.getCommitments().stream().map(Commitment::getDate).filter(Objects::nonNull)
                .min(Comparator.comparing(CalendarPeriod::lastDay));
    }

    private static boolean isLater(Benefit benefit, CalendarPeriod commitment) {
        return benefit.getDate() != null && benefit.getDate().firstDay().isAfter(commitment.lastDay());
    }

    private static void reportLate(Actor actor, CalendarPeriod commitment, List<Benefit> benefits, RuleReport report) {
        Benefit first =
                benefits.stream().min(Comparator.comparing(benefit -> benefit.getDate().firstDay())).orElseThrow();
        report.finding(Observation.about(first, Literals.BENEFIT__DATE).in("late").relatedTo(actor.getCommitments())
                .with(BareName.of(actor), first.getDate(), commitment));
    }
}
