/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.roles;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.FundedProject;
import org.ecosystemstudio.model.ecosystem.Group;
import org.ecosystemstudio.model.ecosystem.Role;
import org.ecosystemstudio.model.ecosystem.RoleKind;
import org.ecosystemstudio.model.method.RoleNames;

/**
 * Who holds which role: by {@code role}, by {@code driver}, as the lead applicant of a project or the chair of a group.
 * A role that is held in one project is not one of the ecosystem.
 */
public final class RoleHolders {

    private final Map<RoleKind, Set<Actor>> ofEcosystem = new EnumMap<>(RoleKind.class);
    private final Map<FundedProject, Set<Actor>> applicants = new HashMap<>();
    private final Set<Actor> named = new LinkedHashSet<>();

    private RoleHolders(EcosystemView view) {
        for (Actor actor : view.actors()) {
            actor.getRoles().forEach(role -> add(actor, role));
            if (actor.isDriver()) {
                named.add(actor);
                addOfEcosystem(actor, RoleKind.DRIVER);
            }
        }
        for (FundedProject project : view.all(FundedProject.class)) {
            for (Actor applicant : project.getLeadApplicants()) {
                if (!applicant.eIsProxy()) {
                    addApplicant(applicant, project);
                }
            }
        }
        view.all(Group.class).stream().map(Group::getChair).filter(chair -> chair != null).forEach(named::add);
    }

    /** The holders of roles in a model, derived once per assessment. */
    public static RoleHolders of(RuleContext context) {
        return context.fact(RoleHolders.class, made -> new RoleHolders(made.view()));
    }

    /** The actors who hold a role for the whole ecosystem, in the order of the view. */
    public Set<Actor> of(RoleKind kind) {
        return Collections.unmodifiableSet(ofEcosystem.getOrDefault(kind, Set.of()));
    }

    /** The actors who are lead applicant of a project, by what the project says and by their own role. */
    public Set<Actor> leadApplicantsOf(FundedProject project) {
        return Collections.unmodifiableSet(applicants.getOrDefault(project, Set.of()));
    }

    /** Whether an actor holds any role. */
    public boolean hasRole(Actor actor) {
        return named.contains(actor);
    }

    private void add(Actor actor, Role role) {
        named.add(actor);
        RoleKind kind = RoleNames.kindOf(role);
        if (role.getProject() == null) {
            addOfEcosystem(actor, kind);
        } else if (kind == RoleKind.LEAD_APPLICANT) {
            addApplicant(actor, role.getProject());
        }
    }

    private void addOfEcosystem(Actor actor, RoleKind kind) {
        ofEcosystem.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(actor);
    }

    private void addApplicant(Actor actor, FundedProject project) {
        named.add(actor);
        applicants.computeIfAbsent(project, key -> new LinkedHashSet<>()).add(actor);
    }
}
