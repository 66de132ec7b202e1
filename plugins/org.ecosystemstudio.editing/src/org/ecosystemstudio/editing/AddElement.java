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
import org.ecosystemstudio.model.SiblingOrder;
import org.ecosystemstudio.model.ecosystem.EcosystemPackage.Literals;

/**
 * Puts a new element into another one, behind the last of its own kind.
 *
 * @param container the element or file that it goes into
 * @param containment the feature that contains it
 * @param element the new element, which stands nowhere yet
 */
public record AddElement(EObject container, EReference containment, EObject element) implements EditOperation {

    /** Creates the operation. */
    public AddElement {
        Objects.requireNonNull(container);
        Objects.requireNonNull(element);
        if (!containment.isContainment()) {
            throw new IllegalArgumentException("Contains nothing: " + containment.getName());
        }
    }

    @Override
    public Permission may() {
        if (!containment.getEContainingClass().isSuperTypeOf(container.eClass())
                || !containment.getEReferenceType().isInstance(element)) {
            return Permission.refused("refused.place", element.eClass(), container);
        }
        if (element.eContainer() != null) {
            return Permission.refused("refused.stands", element);
        }
        return !containment.isMany() && container.eIsSet(containment)
                ? Permission.refused("refused.full", container, containment) : Permission.GRANTED;
    }

    @Override
    public void perform() {
        may().require();
        if (containment.isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> siblings = (List<EObject>) container.eGet(containment);
            siblings.add(SiblingOrder.placeFor(element.eClass(), siblings), element);
        } else {
            container.eSet(containment, element);
        }
    }

    @Override
    public String label(Locale language) {
        boolean topLevel = containment == Literals.ECOSYSTEM_MODEL__ELEMENTS
                || containment == Literals.ECOSYSTEM__ELEMENTS;
        return (topLevel ? Sentence.of("add.top", element.eClass())
                : Sentence.of("add", element.eClass(), container)).text(language);
    }
}
