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
import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.EcosystemModel;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.EnvironmentFactor;
import org.ecosystemstudio.model.ecosystem.Influence;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Risk;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * PROP3: at least one environment factor, or influence on the proposition, is recorded; and risks or dependencies for
 * the whole (on the top level or in the proposition) and for every participant (its own, or a risk that affects it).
 */
public final class Prop3EnvironmentAndRisks implements ModelRule {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("PROP3");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        EcosystemView view = context.view();
        report(Stream.concat(view.all(EnvironmentFactor.class).stream(), view.all(Influence.class).stream())
                .findFirst(),
                Observation.about(context.whole()).in("factor"), report);
        report(Stream.concat(view.all(Risk.class).stream(), view.all(Dependency.class).stream())
                .filter(Prop3EnvironmentAndRisks::isOfTheWhole).findFirst(),
                Observation.about(context.whole()).in("whole"), report);
        checkParticipants(context, report);
    }

    private static void report(Optional<? extends Element> evidence, Observation missing, RuleReport report) {
        evidence.ifPresentOrElse(report::evidence, () -> report.finding(missing));
    }

    private static boolean isOfTheWhole(Element element) {
        return element.eContainer() instanceof EcosystemModel || element.eContainer() instanceof Ecosystem
                || element.eContainer() instanceof Proposition;
    }

    private static void checkParticipants(RuleContext context, RuleReport report) {
        Set<Actor> affected = new HashSet<>();
        for (Risk risk : context.view().all(Risk.class)) {
            affected.addAll(List.copyOf(risk.getAffected()));
        }
        for (Actor participant : context.participants()) {
            if (affected.contains(participant) || participant.getRisks().stream().anyMatch(Stated::isCalled)
                    || !participant.getDependencies().isEmpty()) {
                report.evidence(participant);
            } else {
                report.finding(Observation.about(participant, Literals.ACTOR__RISKS)
                        .with(BareName.of(participant)));
            }
        }
    }
}
