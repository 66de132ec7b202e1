/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.departure;

import java.util.List;
import java.util.Objects;

import org.ecosystemstudio.model.ecosystem.NamedElement;
import org.ecosystemstudio.model.ecosystem.Topic;

/**
 * A capability that no participant would offer any more.
 *
 * @param topic the capability, theme or technology
 * @param requiredBy the propositions and goals that require it
 */
public record LostCapability(Topic topic, List<NamedElement> requiredBy) {

    /** Creates a lost capability. */
    public LostCapability {
        Objects.requireNonNull(topic);
        requiredBy = List.copyOf(requiredBy);
    }
}
