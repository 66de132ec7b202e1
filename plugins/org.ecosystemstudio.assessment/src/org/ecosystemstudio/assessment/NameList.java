/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * Names in a message: all of a few, the first of many.
 *
 * @param elements the elements that are named, in their order
 */
public record NameList(List<NamedElement> elements) {

    private static final int SHOWN = 10;

    /** Keeps a copy. */
    public NameList {
        elements = List.copyOf(elements);
    }

    /** The names of elements in their order. */
    public static NameList of(Collection<? extends NamedElement> elements) {
        return new NameList(List.copyOf(elements));
    }

    /** The names; of more than ten the first ten and how many there are. */
    public String text(Naming naming) {
        String names = elements.stream().limit(SHOWN).map(naming::bare).collect(Collectors.joining(", "));
        return elements.size() <= SHOWN ? names : names + ", \u2026 (" + elements.size() + ")";
    }
}
