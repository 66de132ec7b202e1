/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import org.ecosystemstudio.model.ecosystem.Element;

/**
 * A rule about elements of one type, each looked at by itself. An element that it applies to, and about which it has no
 * finding, is evidence for it.
 *
 * @param <T> the type of element
 */
public non-sealed interface ElementRule<T extends Element> extends Rule {

    /** The type of element; elements of its subtypes are looked at too. */
    Class<T> subject();

    /**
     * Whether the rule asks anything of the element; only then is it checked, and counted.
     *
     * @param context the model that the element is of, with what is derived from it
     */
    default boolean appliesTo(T element, RuleContext context) {
        return true;
    }

    /**
     * Looks at one element.
     *
     * @param context the model that the element is of, with what is derived from it
     * @param report takes what does not hold
     */
    void check(T element, RuleContext context, RuleReport report);
}
