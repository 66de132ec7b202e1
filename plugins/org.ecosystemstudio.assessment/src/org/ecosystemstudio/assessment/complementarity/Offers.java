/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.complementarity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Topic;
import org.ecosystemstudio.planning.capabilities.Engagement;

/** Who can bring which capability or theme: an actor that offers it, or contributes it to a proposition. */
public final class Offers {

    private final Map<Topic, Set<Actor>> actors = new LinkedHashMap<>();
    private final Map<Actor, Set<Topic>> topics = new LinkedHashMap<>();
    private final Map<Topic, Set<Actor>> workers = new LinkedHashMap<>();

    private Offers() {
    }

    /** The offers of all actors of a model, participants or not. */
    public static Offers of(RuleContext context) {
        return context.fact(Offers.class, Offers::collect);
    }

    private static Offers collect(RuleContext context) {
        Offers offers = new Offers();
        for (Engagement engagement : context.plan().capabilities().engagements()) {
            if (engagement.offers()) {
                offers.add(engagement.actor(), engagement.topic());
            }
            if (engagement.worksOn() && engagement.topic() instanceof Theme theme) {
                offers.workers.computeIfAbsent(theme, key -> new LinkedHashSet<>()).add(engagement.actor());
            }
        }
        return offers;
    }

    private void add(Actor actor, Topic topic) {
        actors.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(actor);
        topics.computeIfAbsent(actor, key -> new LinkedHashSet<>()).add(topic);
    }

    /** The actors that offer or contribute a capability or theme; may be empty. */
    public Set<Actor> actors(Topic topic) {
        return Collections.unmodifiableSet(actors.getOrDefault(topic, Set.of()));
    }

    /** The actors that work on a theme; empty for a capability. */
    public Set<Actor> workers(Topic topic) {
        return Collections.unmodifiableSet(workers.getOrDefault(topic, Set.of()));
    }

    /** The capabilities and themes that an actor offers or contributes; may be empty. */
    public Set<Topic> topics(Actor actor) {
        return Collections.unmodifiableSet(topics.getOrDefault(actor, Set.of()));
    }
}
