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
 * Takes a value out of a list of values of an element, everywhere where it stands in the list.
 *
 * @param element the element
 * @param feature a feature with many values that are not contained
 * @param value the value
 */
public record RemoveValue(EObject element, EStructuralFeature feature, Object value) implements EditOperation {

    /** Creates the operation. */
    public RemoveValue {
        Objects.requireNonNull(element);
        Objects.requireNonNull(value);
        if (!feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
            throw new IllegalArgumentException("Not a list of values: " + feature.getName());
        }
    }

    @Override
    public Permission may() {
        return feature.getEContainingClass().isSuperTypeOf(element.eClass()) && values().contains(value)
                ? Permission.GRANTED : Permission.refused("refused.missing", element, feature, value);
    }

    @Override
    public void perform() {
        may().require();
        values().removeIf(value::equals);
    }

    @Override
    public String label(Locale language) {
        return Sentence.of("remove.value", element, feature, value).text(language);
    }

    private List<?> values() {
        return (List<?>) element.eGet(feature);
    }
}
