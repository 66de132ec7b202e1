/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Risk;

/** All risks of the model in one table (handbook 2.3, 3.2). */
public final class RisksSection implements PlanSection {

    private final Presentation presentation;

    /** Makes the section as a presentation shows it. */
    public RisksSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        return new RiskTable(presentation).of(presentation.view().all(Risk.class))
                .map(table -> Section.of("risks", presentation.say("risks.title"), List.of(table)));
    }
}
