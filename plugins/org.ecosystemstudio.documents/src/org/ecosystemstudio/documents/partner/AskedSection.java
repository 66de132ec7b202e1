/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.partner;

import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.assessment.Finding;
import org.ecosystemstudio.assessment.ResponsibleActor;
import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.FindingsTable;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Actor;
import org.ecosystemstudio.model.ecosystem.VisibilitySubject;

/** What is asked of the actor: what the rules found in what it is, has or answers for; only for who may see open points. */
final class AskedSection implements PlanSection {

    private final Presentation presentation;
    private final Actor actor;
    private final DocumentSource source;

    AskedSection(Presentation presentation, Actor actor, DocumentSource source) {
        this.presentation = presentation;
        this.actor = actor;
        this.source = source;
    }

    @Override
    public Optional<Section> compose() {
        if (!source.disclosure().shows(VisibilitySubject.OPEN_POINTS)) {
            return Optional.empty();
        }
        List<Finding> findings = source.assessment().findings().stream()
                .filter(finding -> ResponsibleActor.of(finding.element()).filter(actor::equals).isPresent()).toList();
        return new FindingsTable(presentation).of(findings)
                .map(table -> Section.of("asked", presentation.say("partner.asked"),
                        List.of(new Block.Paragraph(presentation.say("partner.asked.lead")), table)));
    }
}
