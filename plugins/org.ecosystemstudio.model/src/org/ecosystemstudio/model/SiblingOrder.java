/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.model;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a new element goes among elements of many kinds: behind the last of its own, so that what belongs together stays
 * together in the text, whose order is that of the list.
 */
public final class SiblingOrder {

    private SiblingOrder() {
    }

    /**
     * The place for a new element.
     *
     * @param type the kind of the new element
     * @param siblings the list that it will stand in
     * @return the index at which to add it: behind the last element of exactly its type, or the end when there is none
     */
    public static int placeFor(EClass type, List<? extends EObject> siblings) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            if (siblings.get(i).eClass() == type) {
                return i + 1;
            }
        }
        return siblings.size();
    }
}
