/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds a value to a list of values of an element, at its end: a text, a literal, or another element that it refers to.
 *
 * @param element the element
 * @param feature a feature with many values that are not contained
 * @param value the value
 */
public record AddValue(EObject element, EStructuralFeature feature, Object value) implements EditOperation {

    /** Creates the operation. */
    public AddValue {
        Objects.requireNonNull(element);
        Objects.requireNonNull(value);
        if (!feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
            throw new IllegalArgumentException("Not a list of values: " + feature.getName());
        }
    }

    @Override
    public Permission may() {
        if (!feature.getEContainingClass().isSuperTypeOf(element.eClass())) {
            return Permission.refused("refused.feature", element, feature);
        }
        if (!feature.getEType().isInstance(value)) {
            return Permission.refused("refused.value", value, feature);
        }
        return values().contains(value) ? Permission.refused("refused.twice", element, feature, value)
                : Permission.GRANTED;
    }

    @Override
    public void perform() {
        may().require();
        values().add(value);
    }

    @Override
    public String label(Locale language) {
        return (Placeholder.is(value) ? Sentence.of("add.placeholder", element, feature)
                : Sentence.of("add.value", element, feature, value)).text(language);
    }

    @SuppressWarnings("unchecked")
    private List<Object> values() {
        return (List<Object>) element.eGet(feature);
    }
}
