/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.Optional;

import org.ecosystemstudio.documents.tree.Section;

/** One section of a document about a plan. */
public interface PlanSection {

    /** The section; empty when the model says nothing that belongs in it. */
    Optional<Section> compose();
}
