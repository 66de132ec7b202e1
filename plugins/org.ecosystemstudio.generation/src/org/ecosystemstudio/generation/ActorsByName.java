/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation;

import java.util.List;

import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Actor;

/** Finds the actor that a person means by a word. */
public final class ActorsByName {

    private ActorsByName() {
    }

    /** The actor of that name; otherwise all of that title. Empty when there is none. */
    public static List<Actor> of(EcosystemView view, String word) {
        List<Actor> named = view.actors().stream().filter(actor -> word.equals(actor.getName())).limit(1).toList();
        return named.isEmpty() ? view.actors().stream().filter(actor -> word.equals(actor.getTitle())).toList() : named;
    }
}
