/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.graph.ConnectedParts;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Dependency;
import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * Who of the participants depends on whom: as declared ({@code depends on}, {@code dependency}), and by needing what
 * another offers.
 */
public final class Dependencies {

    private final Set<Actor> participants;
    private final Set<Actor> depending = new HashSet<>();
    private final Set<Actor> needed = new HashSet<>();
    private final ConnectedParts<Actor> parts;

    private Dependencies(Set<Actor> participants) {
        this.participants = participants;
        this.parts = new ConnectedParts<>(participants);
    }

    /** The dependencies among the participants of a model. */
    public static Dependencies of(RuleContext context) {
        return context.fact(Dependencies.class, Dependencies::collect);
    }

    private static Dependencies collect(RuleContext context) {
        Dependencies dependencies = new Dependencies(context.participants());
        Map<Topic, Set<Actor>> needs = new LinkedHashMap<>();
        for (Actor actor : context.participants()) {
            for (Dependency dependency : actor.getDependencies()) {
                dependencies.add(actor, dependency.getOn());
            }
            for (Topic topic : actor.getNeeds()) {
                needs.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(actor);
            }
        }
        Offers offers = Offers.of(context);
        needs.forEach((topic, actors) -> dependencies.addNeeds(List.copyOf(actors),
                offers.actors(topic).stream().filter(context.participants()::contains).toList()));
        return dependencies;
    }

    private void add(Actor actor, Actor on) {
        if (!actor.equals(on) && participants.contains(on)) {
            depending.add(actor);
            needed.add(on);
            parts.connect(actor, on);
        }
    }

    /**
     * Ties all who need something to all who offer it by way of two of them, so that many need no tie for each pair.
     */
    private void addNeeds(List<Actor> needing, List<Actor> offering) {
        if (!offering.isEmpty()) {
            needing.forEach(actor -> add(actor, firstOther(actor, offering)));
            offering.forEach(actor -> add(firstOther(actor, needing), actor));
        }
    }

    /**
     * The first of the actors, or the next when the first is the actor itself; the actor itself when there is no
     * other.
     */
    private static Actor firstOther(Actor actor, List<Actor> actors) {
        return actors.getFirst().equals(actor) ? actors.get(Math.min(1, actors.size() - 1)) : actors.getFirst();
    }

    /** Whether a participant depends on another one. */
    public boolean dependsOnAnother(Actor participant) {
        return depending.contains(participant);
    }

    /** Whether another participant depends on a participant. */
    public boolean isNeeded(Actor participant) {
        return needed.contains(participant);
    }

    /** The participants in parts that do not depend on each other, in the order of the text. */
    public List<List<Actor>> parts() {
        return parts.all();
    }
}
