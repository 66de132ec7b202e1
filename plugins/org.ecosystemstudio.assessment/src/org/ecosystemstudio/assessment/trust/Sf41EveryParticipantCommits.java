/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.trust;

import java.util.List;

import org.ecosystemstudio.assessment.BareName;
import org.ecosystemstudio.assessment.ElementRule;
import org.ecosystemstudio.assessment.Observation;
import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.RuleReport;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.CommitmentKind;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;
import org.ecosystemstudio.model.method.RuleCatalogue;
import org.ecosystemstudio.model.method.RuleDescription;

/**
 * SF4.1: every participant has a commitment with a date that has come: a letter, a contract, a membership or money.
 * Means in kind alone are no word given.
 */
public final class Sf41EveryParticipantCommits implements ElementRule<Actor> {

    @Override
    public RuleDescription description() {
        return RuleCatalogue.rule("SF4.1");
    }

    @Override
    public Class<Actor> subject() {
        return Actor.class;
    }

    @Override
    public boolean appliesTo(Actor actor, RuleContext context) {
        return context.participants().contains(actor);
    }

    @Override
    public void check(Actor actor, RuleContext context, RuleReport report) {
        List<Commitment> commitments = actor.getCommitments().stream()
                .filter(commitment -> commitment.getKind() != CommitmentKind.IN_KIND).toList();
        if (commitments.isEmpty()) {
            report.finding(Observation.about(actor, Literals.ACTOR__COMMITMENTS)
                    .in(actor.getCommitments().isEmpty() ? "" : "inKind").with(BareName.of(actor)));
        } else if (commitments.stream().allMatch(commitment -> commitment.getDate() == null)) {
            Commitment first = commitments.getFirst();
            report.finding(Observation.about(first, Literals.COMMITMENT__DATE).in("undated")
                    .with(BareName.of(actor), written(first))
                    .relatedTo(commitments.subList(1, commitments.size())));
        } else if (commitments.stream().noneMatch(
                commitment -> commitment.getDate() != null && Stated.hasCome(commitment.getDate(), context.today()))) {
            Commitment first = commitments.stream().filter(commitment -> commitment.getDate() != null).findFirst()
                    .orElseThrow();
            report.finding(Observation.about(first, Literals.COMMITMENT__DATE).in("ahead")
                    .with(BareName.of(actor), first.getDate()));
        }
    }

    /** The kind as it is typed; that of a letter while none is. */
    private static String written(Commitment commitment) {
        CommitmentKind kind = commitment.getKind();
        return (kind == CommitmentKind.UNSPECIFIED ? CommitmentKind.LETTER : kind).getLiteral();
    }
}
