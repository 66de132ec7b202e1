/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.AdministrationRule;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.GrantCondition;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.planning.Plan;

/** Who has to do with what: by the work load, and for days that are nobody's work by whom they belong to. */
public final class InvolvedActors {

    private final Map<EObject, Set<Actor>> byElement = new HashMap<>();

    /** Looks them up in a plan. */
    public InvolvedActors(Plan plan) {
        plan.load().all().forEach(this::add);
        for (Goal goal : plan.view().goals()) {
            add(goal, goal.getOwner());
        }
    }

    /** The actors that have to do with an element; empty for what nobody is named for. */
    public Set<Actor> of(Element element) {
        return switch (element) {
            case Milestone milestone -> ofAll(milestone.getTargets().isEmpty() ? List.of(milestone.eContainer())
                    : milestone.getTargets());
            case GrantCondition condition -> ofAll(condition.getAnchors());
            default -> byElement.getOrDefault(element, Set.of());
        };
    }

    private Set<Actor> ofAll(List<? extends EObject> elements) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (EObject element : elements) {
            if (element instanceof AdministrationRule rule && rule.getResponsible() instanceof Actor actor) {
                actors.add(actor);
            }
            actors.addAll(byElement.getOrDefault(element, Set.of()));
        }
        return actors;
    }

    private void add(ActorLoad load) {
        load.assignments().forEach(assignment -> add(assignment.item(), load.actor()));
        load.meetings().forEach(meeting -> add(meeting.source(), load.actor()));
        load.duties().forEach(duty -> add(duty.source(), load.actor()));
    }

    private void add(Element element, Actor actor) {
        if (actor != null) {
            byElement.computeIfAbsent(element, key -> new LinkedHashSet<>()).add(actor);
        }
    }
}
