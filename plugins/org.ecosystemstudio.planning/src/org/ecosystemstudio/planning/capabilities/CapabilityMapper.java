/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.capabilities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.CapabilityOffer;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Proposition;
import org.ecosystemstudio.model.ecosystem.Strength;
import org.ecosystemstudio.model.ecosystem.ThemeInvolvement;
import org.ecosystemstudio.model.ecosystem.Topic;

/** Finds who is engaged in which capability or theme, and who asks for it. What is not found counts for nothing. */
public final class CapabilityMapper {

    private final EcosystemView view;
    private final Map<Actor, Map<Topic, Engagement>> engagements = new LinkedHashMap<>();
    private final Map<Topic, Set<NamedElement>> requiredBy = new LinkedHashMap<>();
    private final Map<Topic, Set<Actor>> neededBy = new LinkedHashMap<>();

    /** Takes the model. */
    public CapabilityMapper(EcosystemView view) {
        this.view = Objects.requireNonNull(view);
    }

    /** The map. */
    public CapabilityMap map() {
        for (Actor actor : view.actors()) {
            for (CapabilityOffer offer : actor.getOffers()) {
                add(actor, offer.getCapability(), offer.getStrength(), true, offer);
            }
            for (ThemeInvolvement involvement : actor.getThemes()) {
                add(actor, involvement.getTheme(), involvement.getStrength(), false, involvement);
            }
            actor.getNeeds().forEach(topic -> ask(neededBy, topic, actor));
        }
        for (Contribution contribution : view.all(Contribution.class)) {
            contribution.getTopics()
                    .forEach(topic -> add(contribution.getActor(), topic, Strength.UNSPECIFIED, true, contribution));
        }
        view.all(Proposition.class).forEach(
                proposition -> proposition.getRequires().forEach(topic -> ask(requiredBy, topic, proposition)));
        for (Goal goal : view.goals()) {
            goal.getRequires().forEach(topic -> ask(requiredBy, topic, goal));
        }
        List<Engagement> all = view.actors().stream()
                .flatMap(actor -> engagements.getOrDefault(actor, Map.of()).values().stream()).toList();
        Map<Topic, List<Engagement>> byTopic = all.stream().collect(Collectors.groupingBy(Engagement::topic));
        Map<Topic, TopicCover> covers = new LinkedHashMap<>();
        view.all(Topic.class).forEach(topic -> covers.put(topic,
                new TopicCover(topic, byTopic.getOrDefault(topic, List.of()),
                        List.copyOf(requiredBy.getOrDefault(topic, Set.of())),
                        List.copyOf(neededBy.getOrDefault(topic, Set.of())))));
        return new CapabilityMap(all, covers);
    }

    private void add(Actor actor, Topic topic, Strength strength, boolean offers, Element statement) {
        if (isFound(actor) && isFound(topic)) {
            engagements.computeIfAbsent(actor, key -> new LinkedHashMap<>()).merge(topic,
                    new Engagement(actor, topic, strength, offers, !offers, EcosystemView.isIllustrative(statement)),
                    Engagement::and);
        }
    }

    private static <T> void ask(Map<Topic, Set<T>> asked, Topic topic, T asking) {
        if (isFound(topic)) {
            asked.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(asking);
        }
    }

    private static boolean isFound(NamedElement element) {
        return element != null && !element.eIsProxy();
    }
}
