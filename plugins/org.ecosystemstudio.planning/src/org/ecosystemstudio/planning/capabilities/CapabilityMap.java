/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * Who works on what, and what nobody brings (handbook 3.1).
 *
 * @param engagements everything that actors are engaged in: actors in the order of the view, each with its topics in the
 *        order in which it states them
 * @param covers of every capability and theme, in the order of the view
 */
public record CapabilityMap(List<Engagement> engagements, Map<Topic, TopicCover> covers) {

    /** Keeps copies. */
    public CapabilityMap {
        engagements = List.copyOf(engagements);
        covers = Collections.unmodifiableMap(new LinkedHashMap<>(covers));
    }

    /**
     * Who is engaged in a capability or theme.
     *
     * @throws IllegalArgumentException when it is not part of the plan's model
     */
    public TopicCover of(Topic topic) {
        TopicCover cover = covers.get(topic);
        if (cover == null) {
            throw new IllegalArgumentException("Not a part of this plan: " + topic);
        }
        return cover;
    }

    /** What is asked for, and brought by no participant. */
    public List<TopicCover> gaps() {
        return covers.values().stream().filter(TopicCover::isGap).toList();
    }
}
