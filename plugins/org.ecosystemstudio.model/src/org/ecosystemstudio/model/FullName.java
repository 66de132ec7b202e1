/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * The name by which an element is reached from everywhere in its model: its own behind those of the named elements that
 * it stands in. The ecosystem's braces and nameless blocks (finance, governance) add nothing, so that a name does not
 * depend on whether an element stands inside of them.
 */
public final class FullName {

    private FullName() {
    }

    /** The name as references write it, {@code Talent.Trainees}; empty when the element has no name of its own. */
    public static String of(EObject element) {
        return String.join(".", segments(element));
    }

    /** The parts of the name, the element's own last; empty when it has no name of its own. */
    public static List<String> segments(EObject element) {
        if (!(element instanceof NamedElement named) || named.getName() == null) {
            return List.of();
        }
        List<String> segments = new ArrayList<>(List.of(named.getName()));
        for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
            String name = added(above);
            if (name != null) {
                segments.add(name);
            }
        }
        return segments.reversed();
    }

    /** The name that an element adds to those of the elements inside of it; null when it adds none. */
    public static String added(EObject container) {
        return container instanceof NamedElement named && !(container instanceof Ecosystem) ? named.getName() : null;
    }
}
