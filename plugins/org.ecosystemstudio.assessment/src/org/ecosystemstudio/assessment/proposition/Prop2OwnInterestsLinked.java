/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.assessment.TypedName;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.Interest;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * PROP2: a proposition answers an interest of every participant, its own or one that it shares, or an interest that a
 * goal of the participant answers as well.
 */
public final class Prop2OwnInterestsLinked implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("PROP2");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        List<Proposition> propositions = context.view().all(Proposition.class);
        if (propositions.isEmpty()) {
            if (!context.participants().isEmpty()) {
                report.finding(Observation.about(context.whole()).in("nothing"));
            }
            return;
        }
        Set<Interest> answered = new HashSet<>();
        propositions.forEach(proposition -> answered.addAll(proposition.getAnswers()));
        Set<Actor> byGoal = new HashSet<>();
        for (Goal goal : context.view().goals()) {
            if (Stated.is(goal.getOwner()) && goal.getAnswers().stream().anyMatch(answered::contains)) {
                byGoal.add(goal.getOwner());
            }
        }
        for (Actor participant : context.participants()) {
            if (byGoal.contains(participant) || interests(participant).stream().anyMatch(answered::contains)) {
                report.evidence(participant);
            } else {
                report.finding(observation(participant, propositions.getFirst()));
            }
        }
    }

    private static List<Interest> interests(Actor participant) {
        return Stream.concat(participant.getInterests().stream(), participant.getSharedInterests().stream())
                .filter(Stated::is).toList();
    }

    private static Observation observation(Actor participant, Proposition proposition) {
        List<Interest> interests = interests(participant);
        Optional<Interest> named = interests.stream().filter(interest -> Stated.is(interest.getName())).findFirst();
        Observation observation = Observation.about(participant, Literals.ACTOR__INTERESTS);
        BareName actor = BareName.of(participant);
        BareName name = BareName.of(proposition);
        if (interests.isEmpty()) {
            return observation.in("none").with(actor, name);
        }
        return named.map(interest -> observation.with(actor, name, TypedName.of(interest)))
                .orElseGet(() -> observation.in("unnamed").with(actor, name,
                        BareName.of(interests.getFirst())));
    }
}
