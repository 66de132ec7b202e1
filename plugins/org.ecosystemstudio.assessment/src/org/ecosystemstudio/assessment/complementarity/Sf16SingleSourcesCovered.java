/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.ecosystem.RiskCategory;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF1.6: a capability or theme that only one participant brings has a second source, be it an actor outside, or a
 * recorded risk: one of that participant, one that names it as affected, or one of dependence that affects all.
 */
public final class Sf16SingleSourcesCovered implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF1.6");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor) && !Offers.of(context).topics(actor).isEmpty();
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        Offers offers = Offers.of(context);
        List<Topic> only = offers.topics(actor).stream().filter(topic -> offers.actors(topic).size() == 1).toList();
        if (!only.isEmpty() && !RecordedRisks.of(context).cover(actor)) {
            report.finding(Observation.about(actor, Literals.ACTOR__OFFERS).relatedTo(only)
                    .with(BareName.of(actor), NameList.of(only), BareName.of(only.getFirst())));
        }
    }

    /** Which participants a recorded risk is about. */
    private static final class RecordedRisks {

        private final Set<Actor> actors = new HashSet<>();
        private boolean all;

        static RecordedRisks of(RuleContext context) {
            return context.fact(RecordedRisks.class, RecordedRisks::collect);
        }

        private static RecordedRisks collect(RuleContext context) {
            RecordedRisks risks = new RecordedRisks();
            context.view().all(Risk.class).forEach(risks::add);
            return risks;
        }

        private void add(Risk risk) {
            risk.getAffected().stream().filter(Stated::is).forEach(actors::add);
            if (risk.eContainer() instanceof Actor actor) {
                actors.add(actor);
            } else if (risk.getAffected().isEmpty() && risk.getCategory() == RiskCategory.DEPENDENCE) {
                all = true;
            }
        }

        boolean cover(Actor actor) {
            return all || actors.contains(actor);
        }
    }
}
