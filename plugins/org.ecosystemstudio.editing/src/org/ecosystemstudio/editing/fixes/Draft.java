/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A new element in the making, which stands nowhere yet. */
final class Draft {

    private final EObject element;

    private Draft(EObject element) {
        this.element = element;
    }

    /** A new element without any value. */
    static Draft of(EClass type) {
        return new Draft(EcoreUtil.create(type));
    }

    /** Sets a value; of a feature with many values, adds it, and of a list all that are in it. Null sets nothing. */
    Draft with(EStructuralFeature feature, Object value) {
        if (value == null) {
            return this;
        }
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) element.eGet(feature);
            values.addAll(value instanceof List<?> list ? list : List.of(value));
        } else {
            element.eSet(feature, value);
        }
        return this;
    }

    /** The element. */
    EObject element() {
        return element;
    }
}
