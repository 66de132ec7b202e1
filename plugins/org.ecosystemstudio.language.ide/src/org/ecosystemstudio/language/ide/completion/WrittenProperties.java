/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.completion;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Knows which properties of the element at the cursor need no further word, because they are said once and are said. */
final class WrittenProperties {

    private static final String END_OF_BLOCK = "}";

    private WrittenProperties() {
    }

    /**
     * Whether a word would say a property for the second time that can be said once.
     *
     * @param model the last element before the cursor; null when there is none
     * @param meaning what the word means
     */
    static boolean contain(EObject model, EModelElement meaning, int cursor) {
        return meaning instanceof EStructuralFeature feature && !feature.isMany()
                && isSet(elementAt(cursor, model), feature);
    }

    private static boolean isSet(EObject element, EStructuralFeature feature) {
        return element != null && feature.getEContainingClass().isInstance(element) && element.eIsSet(feature);
    }

    /** The innermost element that is not closed before the cursor. */
    private static EObject elementAt(int cursor, EObject model) {
        EObject here = model;
        while (here != null && isClosedBefore(cursor, here)) {
            here = here.eContainer();
        }
        return here;
    }

    private static boolean isClosedBefore(int cursor, EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node != null && node.getEndOffset() <= cursor && node.getText().stripTrailing().endsWith(END_OF_BLOCK);
    }
}
