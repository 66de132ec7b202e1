/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * Puts the elements of a list in order; equal ones keep theirs.
 *
 * @param sentence what it does
 * @param elements a list of the model
 * @param order the order
 */
public record SortElements<T extends EObject>(Sentence sentence, EList<T> elements,
        Comparator<? super T> order) implements EditOperation {

    /** Creates the operation. */
    public SortElements {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(elements);
        Objects.requireNonNull(order);
    }

    @Override
    public Permission may() {
        List<T> sorted = new ArrayList<>(elements);
        sorted.sort(order);
        return sorted.equals(elements) ? Permission.refused("refused.sorted") : Permission.GRANTED;
    }

    @Override
    public void perform() {
        may().require();
        ECollections.sort(elements, order);
    }

    @Override
    public String label(Locale language) {
        return sentence.text(language);
    }
}
