/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.proposition;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Proposition;

/** All value propositions, each with its parts (handbook 3.2). */
public final class PropositionsSection {

    private final Presentation presentation;

    /** Makes the sections as a presentation shows them. */
    public PropositionsSection(Presentation presentation) {
        this.presentation = presentation;
    }

    /** One section for each proposition, and one for what is gained whichever it is when there are several. */
    public List<Section> sections() {
        List<Proposition> propositions = presentation.view().all(Proposition.class);
        boolean isOnly = propositions.size() < 2;
        List<Section> sections = new ArrayList<>();
        for (Proposition proposition : propositions) {
            PropositionParts parts = new PropositionParts(presentation, proposition, isOnly);
            sections.add(new Section("proposition-" + (sections.size() + 1), presentation.heading(proposition), -1,
                    false, parts.offer(), parts.sections()));
        }
        if (propositions.size() != 1) {
            new GiveAndGet(presentation).ofTheEcosystem().ifPresent(table -> sections
                    .add(Section.of("gains", presentation.say("giveAndGet.ownTitle"), List.of(table))));
        }
        return sections;
    }
}
