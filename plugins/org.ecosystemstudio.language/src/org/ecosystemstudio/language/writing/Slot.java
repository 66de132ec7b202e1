/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import org.eclipse.emf.ecore.EStructuralFeature;

/** A value that an element must say in its text. */
final class Slot {

    private final EStructuralFeature feature;
    private final Object value;
    private final ElementText.Atom origin;
    private final boolean replaced;
    private ElementText.Iteration joined;

    /**
     * Makes a slot.
     *
     * @param origin where the text says it, or says the value that it replaces; null when it says neither
     * @param replaced whether the text says another value there
     */
    Slot(EStructuralFeature feature, Object value, ElementText.Atom origin, boolean replaced) {
        this.feature = feature;
        this.value = value;
        this.origin = origin;
        this.replaced = replaced;
    }

    EStructuralFeature feature() {
        return feature;
    }

    Object value() {
        return value;
    }

    ElementText.Atom origin() {
        return origin;
    }

    boolean isKept() {
        return origin != null && !replaced;
    }

    /** Whether the text has no place for it yet. */
    boolean isFree() {
        return origin == null && joined == null;
    }

    /** The property it belongs to; null when it is free or stands outside of repetitions. */
    ElementText.Iteration iteration() {
        return origin == null ? joined : origin.iteration();
    }

    /** Puts it into the list of values that a property already is. */
    void join(ElementText.Iteration property) {
        joined = property;
    }
}
