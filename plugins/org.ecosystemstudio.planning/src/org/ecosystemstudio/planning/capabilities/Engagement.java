/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Strength;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * What one actor has to do with one capability or theme (handbook 3.1).
 *
 * @param actor the actor
 * @param topic the capability or theme
 * @param strength the greatest strength that is stated; {@link Strength#UNSPECIFIED} when none is
 * @param offers whether it offers it, or contributes it to a proposition
 * @param worksOn whether it works on it
 * @param illustrative whether any statement of it is invented or not stated by the model's sources
 */
public record Engagement(Actor actor, Topic topic, Strength strength, boolean offers, boolean worksOn,
        boolean illustrative) {

    /** Creates an engagement; no part is null. */
    public Engagement {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(strength);
    }

    /** Whether others can count on it: it is offered, or is work on a theme. */
    public boolean brings() {
        return offers || worksOn && topic instanceof Theme;
    }

    /** From 1 to 3; what is stated without strength weighs as little as what is weak. */
    public int weight() {
        return Math.max(1, strength.getValue());
    }

    /** This and what else is stated of the same actor and topic. */
    Engagement and(Engagement more) {
        return new Engagement(actor, topic, more.strength.compareTo(strength) > 0 ? more.strength : strength,
                offers || more.offers, worksOn || more.worksOn, illustrative || more.illustrative);
    }
}
