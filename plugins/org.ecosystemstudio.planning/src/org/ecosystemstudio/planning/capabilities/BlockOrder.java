/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.model.NaturalOrder;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * An order of topics and actors in which those that belong together stand together, so that a map of who works on what
 * shows blocks.
 *
 * <p>Topics: first the one with the most weight of engagements; after it, each time, the one that shares most with the one
 * before (for every actor engaged in both, the smaller of the two weights), of equals the weightier one. Actors: by the
 * first of the topics that they are strongest in, the strongest first; of equals those that are stronger in the first
 * topic in which they differ. What is equal still goes by label. The same engagements give the same order, in whichever
 * order they come.
 *
 * @param topics the topics of the engagements
 * @param actors the actors of the engagements
 */
public record BlockOrder(List<Topic> topics, List<Actor> actors) {

    /** Keeps copies. */
    public BlockOrder {
        topics = List.copyOf(topics);
        actors = List.copyOf(actors);
    }

    /** The order of engagements. */
    public static BlockOrder of(Collection<Engagement> engagements) {
        Map<Topic, Map<Actor, Integer>> byTopic = new LinkedHashMap<>();
        Map<Actor, Map<Topic, Integer>> byActor = new LinkedHashMap<>();
        for (Engagement engagement : engagements) {
            byTopic.computeIfAbsent(engagement.topic(), key -> new LinkedHashMap<>())
                    .put(engagement.actor(), engagement.weight());
            byActor.computeIfAbsent(engagement.actor(), key -> new LinkedHashMap<>())
                    .put(engagement.topic(), engagement.weight());
        }
        List<Topic> topics = topics(byTopic, byActor);
        return new BlockOrder(topics, actors(topics, byActor));
    }

    private static List<Topic> topics(Map<Topic, Map<Actor, Integer>> byTopic,
            Map<Actor, Map<Topic, Integer>> byActor) {
        Map<Topic, Integer> weights = new HashMap<>();
        byTopic.forEach((topic, actors) -> weights.put(topic,
                actors.values().stream().mapToInt(Integer::intValue).sum()));
        Set<Topic> left = new LinkedHashSet<>(byTopic.keySet().stream()
                .sorted(Comparator.<Topic>comparingInt(weights::get).reversed()
                        .thenComparing(Topic::label, NaturalOrder.OF_NAMES).thenComparing(Topic::label))
                .toList());
        List<Topic> ordered = new ArrayList<>();
        Map<Topic, Integer> shared = Map.of();
        while (!left.isEmpty()) {
            Topic next = null;
            for (Topic topic : left) {
                if (next == null || shared.getOrDefault(topic, 0) > shared.getOrDefault(next, 0)) {
                    next = topic;
                }
            }
            left.remove(next);
            ordered.add(next);
            shared = shared(byTopic.get(next), byActor);
        }
        return ordered;
    }

    private static Map<Topic, Integer> shared(Map<Actor, Integer> engaged, Map<Actor, Map<Topic, Integer>> byActor) {
        Map<Topic, Integer> shared = new HashMap<>();
        engaged.forEach((actor, weight) -> byActor.get(actor)
                .forEach((topic, other) -> shared.merge(topic, Math.min(weight, other), Integer::sum)));
        return shared;
    }

    private static List<Actor> actors(List<Topic> topics, Map<Actor, Map<Topic, Integer>> byActor) {
        Map<Actor, int[]> weights = new HashMap<>();
        Map<Actor, Integer> homes = new HashMap<>();
        byActor.forEach((actor, engaged) -> {
            int[] row = topics.stream().mapToInt(topic -> engaged.getOrDefault(topic, 0)).toArray();
            int home = 0;
            for (int place = 1; place < row.length; place++) {
                home = row[place] > row[home] ? place : home;
            }
            weights.put(actor, row);
            homes.put(actor, home);
        });
        Comparator<Actor> stronger =
                (one, other) -> Arrays.compare(weights.get(other), weights.get(one));
        return byActor.keySet().stream().sorted(Comparator.<Actor>comparingInt(homes::get)
                .thenComparing(actor -> -weights.get(actor)[homes.get(actor)]).thenComparing(stronger)
                .thenComparing(Actor::label, NaturalOrder.OF_NAMES).thenComparing(Actor::label)).toList();
    }
}
