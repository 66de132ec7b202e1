/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.planning.recorded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.Consent;
import org.ecosystemstudio.model.ecosystem.ConsentPart;
import org.ecosystemstudio.model.ecosystem.Proposition;

/**
 * What an actor agreed with of a proposition that it has to do with, and what it has not agreed with yet (handbook 3.2).
 *
 * @param given the parts that it agreed with; a consent without parts is for all of them
 * @param consents the consents by which it did, in the order of the model
 */
public record ConsentState(Proposition proposition, Set<ConsentPart> given, List<Consent> consents) {

    /** Keeps copies. */
    public ConsentState {
        Objects.requireNonNull(proposition);
        Set<ConsentPart> parts = EnumSet.noneOf(ConsentPart.class);
        parts.addAll(given);
        given = Collections.unmodifiableSet(parts);
        consents = List.copyOf(consents);
    }

    /** Each proposition that an actor agreed with, contributes to or benefits from, in the order of the view. */
    public static List<ConsentState> of(EcosystemView view, Actor actor) {
        List<ConsentState> states = new ArrayList<>();
        for (Proposition proposition : view.all(Proposition.class)) {
            List<Consent> consents = actor.getConsents().stream()
                    .filter(consent -> consent.getProposition() == proposition).toList();
            boolean takesPart = proposition.getContributions().stream().anyMatch(part -> part.getActor() == actor)
                    || proposition.getBenefits().stream().anyMatch(benefit -> benefit.getActor() == actor);
            if (takesPart || !consents.isEmpty()) {
                Set<ConsentPart> given = EnumSet.noneOf(ConsentPart.class);
                consents.forEach(consent -> given
                        .addAll(consent.getParts().isEmpty() ? ConsentPart.VALUES : consent.getParts()));
                states.add(new ConsentState(proposition, given, consents));
            }
        }
        return states;
    }

    /** The parts that it has not agreed with; empty when it agreed with all. */
    public Set<ConsentPart> open() {
        Set<ConsentPart> open = EnumSet.allOf(ConsentPart.class);
        open.removeAll(given);
        return Collections.unmodifiableSet(open);
    }
}
