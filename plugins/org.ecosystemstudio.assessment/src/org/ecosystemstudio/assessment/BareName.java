/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.NamedElement;

/**
 * What an element is called, in a sentence that says itself of what kind it is: {@code Talent} in "goal Talent has no
 * owner".
 *
 * @param element the element
 */
public record BareName(NamedElement element) {

    /** Creates a name; the element is not null. */
    public BareName {
        Objects.requireNonNull(element);
    }

    /** What an element is called. */
    public static BareName of(NamedElement element) {
        return new BareName(element);
    }
}
