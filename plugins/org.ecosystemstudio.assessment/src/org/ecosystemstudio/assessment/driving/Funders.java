/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.driving;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.roles.RoleHolders;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Commitment;
import org.ecosystemstudio.model.ecosystem.CommitmentKind;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.planning.budget.Bearer;

/** Who brings money: actors with the role, with cash or a commitment in money, and subsidies that are granted. */
final class Funders {

    private Funders() {
    }

    /** The funders, actors first, each in the order of the view. */
    static List<NamedElement> in(RuleContext context) {
        Set<NamedElement> funders = new LinkedHashSet<>();
        Set<Actor> paying = paying(context);
        Set<Actor> named = RoleHolders.of(context).of(RoleKind.FUNDER);
        context.view().actors().stream()
                .filter(actor -> paying.contains(actor) || named.contains(actor) || hasCommittedMoney(actor))
                .forEach(funders::add);
        context.view().all(Subsidy.class).stream().filter(Funders::isGranted).forEach(funders::add);
        return List.copyOf(funders);
    }

    private static Set<Actor> paying(RuleContext context) {
        return context.plan().budget().currencies().stream().flatMap(currency -> currency.bearers().stream())
                .filter(bearer -> bearer.cash().plus(bearer.sharesBeyond()).amount().signum() > 0).map(Bearer::actor)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasCommittedMoney(Actor actor) {
        return actor.getCommitments().stream().anyMatch(Funders::isOfMoney);
    }

    private static boolean isOfMoney(Commitment commitment) {
        if (commitment.getWorth() == null) {
            return commitment.getKind() == CommitmentKind.MONEY;
        }
        return commitment.getKind() != CommitmentKind.IN_KIND && commitment.getWorth().amount().signum() > 0;
    }

    private static boolean isGranted(Subsidy subsidy) {
        return switch (subsidy.getStatus()) {
            case GRANTED -> true;
            case REJECTED, AVAILABLE -> false;
            case REQUESTED, UNSPECIFIED -> subsidy.getGranted() != null;
        };
    }
}
