/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.EcosystemFacts;
import org.ecosystemstudio.documents.sections.Participants;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.model.ecosystem.Ecosystem;

/**
 * What the ecosystem rests on, for a first page: what it is, why now, where it is heading, its scope and who takes
 * part.
 */
public final class Foundation {

    private final Presentation presentation;
    private final Optional<Ecosystem> ecosystem;

    /** Says it as a presentation does. */
    public Foundation(Presentation presentation) {
        this.presentation = presentation;
        ecosystem = presentation.view().ecosystem();
    }

    /** The blocks; empty when the model says nothing of it. */
    public List<Block> blocks() {
        EcosystemFacts facts = new EcosystemFacts(presentation);
        List<Block.Definition> definitions = new ArrayList<>();
        add(definitions, "cover.what", ecosystem.map(Ecosystem::getDescription).map(Prose::blocks).orElse(List.of()));
        add(definitions, "cover.whyNow", facts.whyNow());
        List<Inline> ambition = facts.ambition();
        add(definitions, "foundation.ambition",
                ambition.isEmpty() ? List.of() : List.of(new Block.Paragraph(ambition)));
        add(definitions, "foundation.reasons", reasons());
        add(definitions, "cover.scope", facts.scope());
        add(definitions, "cover.who", new Participants(presentation).blocks());
        return definitions.isEmpty() ? List.of() : List.of(new Block.Definitions(definitions));
    }

    private void add(List<Block.Definition> definitions, String key, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            definitions.add(new Block.Definition(presentation.word(key), blocks));
        }
    }

    /** Why the organisations work together (handbook 2.1). */
    private List<Block> reasons() {
        List<List<Inline>> reasons = ecosystem.stream().flatMap(found -> found.getReasons().stream()).distinct()
                .filter(Presentation::isStated)
                .map(reason -> List.<Inline>of(new Inline.Text(presentation.label(reason)))).toList();
        return reasons.isEmpty() ? List.of() : List.of(new Block.Paragraph(presentation.joined(reasons)));
    }
}
