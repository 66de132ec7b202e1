/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.mapping;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.complementarity.Offers;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Collaboration;
import org.ecosystemstudio.model.ecosystem.Theme;
import org.ecosystemstudio.model.ecosystem.Topic;

/** Which participants carry which theme: they work on it, offer or contribute it, or collaborate on it. */
final class ThemeCarriers {

    private final Map<Topic, Set<Actor>> carriers = new HashMap<>();

    private ThemeCarriers(RuleContext context) {
        Offers offers = Offers.of(context);
        for (Theme theme : context.view().all(Theme.class)) {
            Set<Actor> actors = carriers.computeIfAbsent(theme, key -> new LinkedHashSet<>());
            actors.addAll(offers.workers(theme));
            actors.addAll(offers.actors(theme));
        }
        for (Collaboration collaboration : context.view().all(Collaboration.class)) {
            collaboration.getTopics().stream().filter(carriers::containsKey)
                    .forEach(topic -> carriers.get(topic).addAll(collaboration.getActors()));
        }
        carriers.values().forEach(actors -> actors.retainAll(context.participants()));
    }

    static ThemeCarriers of(RuleContext context) {
        return context.fact(ThemeCarriers.class, ThemeCarriers::new);
    }

    /** The participants that carry a theme; may be empty. */
    Set<Actor> of(Theme theme) {
        return carriers.get(theme);
    }
}
