/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecosystemstudio.assessment.RuleContext;
import org.ecosystemstudio.assessment.complementarity.Offers;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.ActorKind;
import org.ecosystemstudio.model.ecosystem.Topic;

/** In what the participants of an ecosystem differ, as far as the model states it. */
public final class Diversity {

    private final Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
    private final Set<Set<String>> sectors = new HashSet<>();
    private final Set<String> allSectors = new HashSet<>();
    private final Set<Set<Topic>> capabilities = new HashSet<>();

    private Diversity() {
    }

    /** The diversity of the participants of a model. */
    public static Diversity of(RuleContext context) {
        return context.fact(Diversity.class, Diversity::collect);
    }

    private static Diversity collect(RuleContext context) {
        Diversity diversity = new Diversity();
        for (Actor actor : context.participants()) {
            diversity.kinds.add(actor.getKind());
            Set<String> sectors = actor.getSectors().stream().map(sector -> sector.strip().toLowerCase(Locale.ROOT))
                    .filter(sector -> !sector.isEmpty()).collect(Collectors.toSet());
            diversity.sectors.add(sectors);
            diversity.allSectors.addAll(sectors);
            diversity.capabilities.add(Offers.of(context).topics(actor));
        }
        diversity.kinds.remove(ActorKind.UNSPECIFIED);
        diversity.sectors.remove(Set.of());
        diversity.capabilities.remove(Set.of());
        return diversity;
    }

    /** Whether two participants differ in kind, in sector or in the capabilities that they offer. */
    public boolean isDiverse() {
        return kinds.size() > 1 || sectors.size() > 1 || capabilities.size() > 1;
    }

    /** Whether any participant states its kind, a sector or a capability that it offers. */
    public boolean isStated() {
        return !(kinds.isEmpty() && sectors.isEmpty() && capabilities.isEmpty());
    }

    /** How many different sectors the participants work in. */
    public int numberOfSectors() {
        return allSectors.size();
    }
}
