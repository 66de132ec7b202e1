/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Gives a feature of an element another value, or takes its value away.
 *
 * @param element the element
 * @param feature a feature with a single value that is not contained
 * @param value the value; null takes it away
 */
public record SetValue(EObject element, EStructuralFeature feature, Object value) implements EditOperation {

    /** Creates the operation. */
    public SetValue {
        Objects.requireNonNull(element);
        if (feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
            throw new IllegalArgumentException("Not a single value: " + feature.getName());
        }
    }

    @Override
    public Permission may() {
        if (!feature.getEContainingClass().isSuperTypeOf(element.eClass())) {
            return Permission.refused("refused.feature", element, feature);
        }
        if (value != null && !feature.getEType().isInstance(value)) {
            return Permission.refused("refused.value", value, feature);
        }
        return Objects.equals(element.eGet(feature), value) ? Permission.refused("refused.same", element, feature)
                : Permission.GRANTED;
    }

    @Override
    public void perform() {
        may().require();
        if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
    }

    @Override
    public String label(Locale language) {
        if (value == null) {
            return Sentence.of("unset", element, feature).text(language);
        }
        if (Boolean.TRUE.equals(value)) {
            return Sentence.of("set.true", element, feature).text(language);
        }
        return (Placeholder.is(value) ? Sentence.of("set.placeholder", element, feature)
                : Sentence.of("set", element, feature, value)).text(language);
    }
}
