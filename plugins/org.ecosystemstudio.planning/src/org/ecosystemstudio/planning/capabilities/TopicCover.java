/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * Who is engaged in a capability or theme, and who asks for it.
 *
 * @param topic the capability or theme
 * @param engagements of actors, participants or not, one an actor, in the order of the view
 * @param requiredBy the propositions and goals that require it, in the order of the view
 * @param neededBy the actors that need it from others, in the order of the view
 */
public record TopicCover(Topic topic, List<Engagement> engagements, List<NamedElement> requiredBy,
        List<Actor> neededBy) {

    /** Keeps copies; the topic is not null. */
    public TopicCover {
        Objects.requireNonNull(topic);
        engagements = List.copyOf(engagements);
        requiredBy = List.copyOf(requiredBy);
        neededBy = List.copyOf(neededBy);
    }

    /** The participants that others can count on for it. */
    public List<Actor> bringers() {
        return engagements.stream().filter(Engagement::brings).map(Engagement::actor)
                .filter(EcosystemView::isParticipant).toList();
    }

    /** Whether a proposition, a goal or an actor asks for it. */
    public boolean isAskedFor() {
        return !requiredBy.isEmpty() || !neededBy.isEmpty();
    }

    /** Whether it is asked for, and no participant brings it (success factor 1). */
    public boolean isGap() {
        return isAskedFor() && bringers().isEmpty();
    }

    /** Whether it is asked for, and hangs on one participant: nobody else, not even an actor outside, brings it. */
    public boolean isThin() {
        return isAskedFor() && bringers().size() == 1 && engagements.stream().filter(Engagement::brings).count() == 1;
    }
}
