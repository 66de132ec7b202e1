/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Collection;
import java.util.stream.Collectors;

import org.ecosystemstudio.model.ecosystem.NamedElement;

/** Names in a message: all of a few, the first of many. */
public final class NameList {

    private static final int SHOWN = 10;

    private NameList() {
    }

    /** The short names of elements in their order; of more than ten the first ten and how many there are. */
    public static String of(Collection<? extends NamedElement> elements) {
        String names = elements.stream().limit(SHOWN).map(ElementName::shortName).collect(Collectors.joining(", "));
        return elements.size() <= SHOWN ? names : names + ", … (" + elements.size() + ")";
    }
}
