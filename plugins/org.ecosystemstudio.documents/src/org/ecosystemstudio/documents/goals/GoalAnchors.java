/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.goals;

import java.util.List;
import java.util.function.Function;

import org.ecosystemstudio.documents.sections.Anchors;
import org.ecosystemstudio.model.EcosystemView;
import org.ecosystemstudio.model.ecosystem.Goal;
import org.ecosystemstudio.model.ecosystem.NamedElement;

/** Anchors for goals alone, for documents in which nothing else has a place of its own. */
public final class GoalAnchors {

    private GoalAnchors() {
    }

    /** Finds the anchor of a goal of the model; null for anything else. */
    public static Function<NamedElement, String> of(EcosystemView view) {
        Anchors anchors = new Anchors(view, List.of());
        return element -> element instanceof Goal ? anchors.of(element) : null;
    }
}
