/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.Stated;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.DecisionRight;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Party;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.ecosystem.Subsidy;
import org.ecosystemstudio.model.ecosystem.SubsidyStatus;
import org.ecosystemstudio.model.method.RoleNames;
import org.ecosystemstudio.planning.budget.Bearer;

/**
 * Who holds one strand of control in an ecosystem.
 *
 * @param holders the actors that hold it, at least one
 * @param isShared whether more than one holds it, others that the model does not name included
 */
record Control(Set<Actor> holders, boolean isShared) {

    private static final Set<RoleKind> LEADING = Set.of(RoleKind.DRIVER, RoleKind.CONDUCTOR, RoleKind.LEADING_COMPANY,
            RoleKind.PROGRAMME_MANAGER, RoleKind.CLUSTER_MANAGER, RoleKind.CHAIR);

    Control {
        holders = Collections.unmodifiableSet(holders);
    }

    /**
     * Leading roles: those of the whole ecosystem that the method calls so, being a driver, and the chair of a
     * leading group. Empty while there are fewer than two: somebody has to begin.
     */
    static Optional<Control> leadership(EcosystemView view) {
        Set<Actor> holders = new LinkedHashSet<>();
        int roles = 0;
        for (Actor actor : view.actors()) {
            Set<RoleKind> held = leadingRoles(actor);
            if (!held.isEmpty()) {
                holders.add(actor);
                roles += held.size();
            }
        }
        for (Group group : view.all(Group.class)) {
            Actor chair = group.getChair();
            if (group.isLeading() && Stated.is(chair)) {
                holders.add(chair);
                roles += leadingRoles(chair).contains(RoleKind.CHAIR) ? 0 : 1;
            }
        }
        return roles < 2 ? Optional.empty() : Optional.of(new Control(holders, holders.size() > 1));
    }

    private static Set<RoleKind> leadingRoles(Actor actor) {
        Set<RoleKind> roles = EnumSet.noneOf(RoleKind.class);
        actor.getRoles().stream().filter(role -> role.getProject() == null).map(RoleNames::kindOf)
                .filter(LEADING::contains).forEach(roles::add);
        if (actor.isDriver()) {
            roles.add(RoleKind.DRIVER);
        }
        return roles;
    }

    /** Decision rights; those of a group are its members'. Empty when none is given to anybody. */
    static Optional<Control> decisions(EcosystemView view) {
        Set<Actor> holders = new LinkedHashSet<>();
        boolean unknown = false;
        for (DecisionRight right : view.all(DecisionRight.class)) {
            List<Actor> deciding = members(right.getBy());
            holders.addAll(deciding);
            unknown |= deciding.isEmpty();
        }
        return of(holders, unknown);
    }

    private static List<Actor> members(Party party) {
        return Stated.is(party) ? switch (party) {
            case Actor actor -> List.of(actor);
            case Group group -> group.getMembers().stream().filter(Stated::is).toList();
            default -> List.of();
        } : List.of();
    }

    /** Funding: all that actors bear of the plan, and subsidies granted or asked for. Empty when there is none. */
    static Optional<Control> funding(RuleContext context) {
        Set<Actor> holders = new LinkedHashSet<>();
        context.plan().budget().currencies().stream().flatMap(budget -> budget.bearers().stream())
                .filter(Control::isFunding).map(Bearer::actor).forEach(holders::add);
        List<Actor> providers = subsidies(context.view()).map(Subsidy::getProvider).toList();
        providers.stream().filter(Stated::is).forEach(holders::add);
        return of(holders, !providers.stream().allMatch(Stated::is));
    }

    private static boolean isFunding(Bearer bearer) {
        return bearer.total().amount().signum() > 0 || bearer.inKindHours().signum() > 0;
    }

    private static Stream<Subsidy> subsidies(EcosystemView view) {
        return view.all(Subsidy.class).stream().filter(subsidy -> subsidy.getStatus() != SubsidyStatus.REJECTED
                && subsidy.getStatus() != SubsidyStatus.AVAILABLE);
    }

    /** Control by the holders, and by others that the model does not name. */
    private static Optional<Control> of(Set<Actor> holders, boolean others) {
        return holders.isEmpty() ? Optional.empty() : Optional.of(new Control(holders, others || holders.size() > 1));
    }
}
