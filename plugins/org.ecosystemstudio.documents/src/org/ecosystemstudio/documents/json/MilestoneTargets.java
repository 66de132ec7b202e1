/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.json;

import java.util.List;

import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Milestone;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** What a milestone belongs to. */
final class MilestoneTargets {

    private MilestoneTargets() {
    }

    /** The element that the milestone stands in, or those that it names. */
    static List<NamedElement> of(Milestone milestone) {
        return milestone.eContainer() instanceof NamedElement container && !(container instanceof Ecosystem)
                ? List.of(container) : milestone.getTargets();
    }
}
