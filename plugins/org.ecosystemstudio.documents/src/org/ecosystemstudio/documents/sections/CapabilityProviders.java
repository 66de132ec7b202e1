/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Contribution;
import org.ecosystemstudio.model.ecosystem.Topic;

/** Which actors can bring a capability: those that offer it, or contribute it to a proposition (handbook 3.1, 3.2). */
public final class CapabilityProviders {

    private final Map<Topic, Set<Actor>> providers = new HashMap<>();

    /** Looks them up in a model. */
    public CapabilityProviders(EcosystemView view) {
        view.actors().forEach(actor -> actor.getOffers().forEach(offer -> add(offer.getCapability(), actor)));
        for (Contribution contribution : view.all(Contribution.class)) {
            contribution.getTopics().forEach(topic -> add(topic, contribution.getActor()));
        }
    }

    private void add(Topic topic, Actor actor) {
        if (Presentation.found(topic) != null && Presentation.found(actor) != null) {
            providers.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(actor);
        }
    }

    /**
     * The actors that can bring it: those that offer it in the order of the view, then the others; empty when nobody
     * can.
     */
    public Collection<Actor> of(Topic topic) {
        return Collections.unmodifiableCollection(providers.getOrDefault(topic, Set.of()));
    }
}
