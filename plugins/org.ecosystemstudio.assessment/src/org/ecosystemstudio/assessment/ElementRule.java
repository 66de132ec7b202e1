/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment;

import java.util.function.Consumer;

import org.ecosystemstudio.model.ecosystem.Element;
import org.ecosystemstudio.planning.Plan;

/**
 * A rule about elements of one type, each looked at by itself.
 *
 * @param <T> the type of element
 */
public non-sealed interface ElementRule<T extends Element> extends Rule {

    /** The type of element; elements of its subtypes are looked at too. */
    Class<T> subject();

    /**
     * Looks at one element.
     *
     * @param plan the model that the element is of, with what is derived from it
     * @param observations takes what does not hold
     */
    void check(T element, Plan plan, Consumer<Observation> observations);
}
