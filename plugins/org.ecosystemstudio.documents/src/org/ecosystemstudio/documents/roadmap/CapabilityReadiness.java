/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.model.ecosystem.Capability;

/** The capabilities whose readiness is to grow: the themes rest on them. */
final class CapabilityReadiness implements PlanSection {

    private final Presentation presentation;

    CapabilityReadiness(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        List<Table.Row> rows = presentation.view().all(Capability.class).stream()
                .filter(capability -> capability.getTrl() != null
                        && capability.getTrl().to() > capability.getTrl().from())
                .map(this::row).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Section.of("capabilities", presentation.say("roadmap.capabilities"), List.of(
                        new Table(presentation.say("roadmap.capabilities.caption"), List.of(
                                new Table.Column(presentation.word("roadmap.capability"), Table.Kind.TEXT, 32),
                                new Table.Column(presentation.word("roadmap.readiness"), Table.Kind.TEXT, 32),
                                new Table.Column(presentation.word("roadmap.offeredBy"), Table.Kind.TEXT, 0)), rows,
                                Table.Narrow.STACK).withoutEmptyColumns())));
    }

    private Table.Row row(Capability capability) {
        return new Table.Row(Table.Role.BODY, "", List.of(Line.of(presentation.heading(capability)).cell(),
                Line.of(ReadinessWords.of(capability, OptionalInt.empty(), presentation)).cell(),
                Line.of(presentation.mentions(presentation.plan().capabilities().of(capability).engagements().stream()
                        .filter(engagement -> engagement.offers()).map(engagement -> engagement.actor()).toList()))
                        .cell()));
    }
}
