/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.navigation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * A place in a file that names an element to refer to it.
 *
 * @param context the element that refers
 * @param reference the property that does
 * @param target the element that is meant
 * @param names the names that stand there, from the outermost element to the target; at least one
 */
public record NameReference(EObject context, EReference reference, NamedElement target, List<NamePlace> names) {

    /** Keeps its own list. */
    public NameReference {
        names = List.copyOf(names);
    }
}
