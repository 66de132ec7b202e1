/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.EcosystemSubject;
import org.ecosystemstudio.assessment.ElementName;
import org.ecosystemstudio.assessment.ModelRule;
import org.ecosystemstudio.assessment.NameList;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.CommitmentKind;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;
import org.ecosystemstudio.model.method.RuleThreshold;
import org.ecosystemstudio.planning.budget.Bearer;

/**
 * SF4.2: at least two participants have committed money or means in kind: by a commitment of that kind or with a worth,
 * by {@code cash} or {@code in kind} in the financing, or by bearing part of an action's budget.
 */
public final class Sf42SeveralCommitMeans implements ModelRule {

    private static final String SOMEBODY = "Alpha";

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF4.2");
    }

    @Override
    public void check(RuleContext context, RuleReport report) {
        if (!EcosystemSubject.isIn(context)) {
            return;
        }
        Set<Actor> bearing = bearing(context);
        List<Actor> committed = context.participants().stream()
                .filter(actor -> bearing.contains(actor) || hasCommittedMeans(actor)).toList();
        RuleThreshold threshold = context.threshold(description());
        if (!threshold.allows(BigDecimal.valueOf(committed.size()))) {
            report.finding(Observation.about(context.whole()).in(committed.isEmpty() ? "none" : "")
                    .with(threshold.value(), nextAfter(committed, context), NameList.of(committed))
                    .relatedTo(committed));
        }
        committed.forEach(report::evidence);
    }

    private static Set<Actor> bearing(RuleContext context) {
        return context.plan().budget().currencies().stream().flatMap(currency -> currency.bearers().stream())
                .filter(bearer -> bearer.total().amount().signum() > 0 || bearer.unvaluedHours().signum() > 0)
                .map(Bearer::actor).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasCommittedMeans(Actor actor) {
        return actor.getCommitments().stream().anyMatch(Sf42SeveralCommitMeans::isOfMeans);
    }

    private static boolean isOfMeans(Commitment commitment) {
        if (commitment.getWorth() == null && commitment.getHours() == null) {
            return commitment.getKind() == CommitmentKind.MONEY || commitment.getKind() == CommitmentKind.IN_KIND;
        }
        return commitment.getWorth() != null && commitment.getWorth().amount().signum() > 0
                || commitment.getHours() != null && commitment.getHours().amount().signum() > 0;
    }

    private static String nextAfter(List<Actor> committed, RuleContext context) {
        return context.participants().stream().filter(actor -> !committed.contains(actor)).findFirst()
                .map(ElementName::shortName).orElse(SOMEBODY);
    }
}
