/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.values.Value;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Scope;
import org.ecosystemstudio.model.ecosystem.Urgency;

/** What the model says of the ecosystem itself, as blocks that several documents print. */
public final class EcosystemFacts {

    private final Presentation presentation;
    private final Optional<Ecosystem> ecosystem;

    /** Says it as a presentation does. */
    public EcosystemFacts(Presentation presentation) {
        this.presentation = presentation;
        ecosystem = presentation.view().ecosystem();
    }

    /** The title of a document about the ecosystem: the ecosystem's own, in plain words. */
    public String title() {
        return ecosystem.map(found -> presentation.wording().plain(presentation.title(found)))
                .orElseGet(() -> presentation.word("cover.untitled"));
    }

    /** The ambition, as the sentence that everything else serves; empty when not stated. */
    public List<Inline> ambition() {
        return ecosystem.map(Ecosystem::getAmbition).map(Prose::line).orElse(List.of());
    }

    /** Why now: the reason for urgency, since when, and what makes it press (success factor 2); empty when not stated. */
    public List<Block> whyNow() {
        Urgency urgency = ecosystem.map(Ecosystem::getUrgency).orElse(null);
        if (urgency == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(Prose.blocks(urgency.getText()));
        List<Inline> marks = presentation.marks(urgency);
        boolean isMarkedAbove = !marks.isEmpty() && !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph;
        if (isMarkedAbove && blocks.getFirst() instanceof Block.Paragraph first) {
            blocks.set(0, Line.of(first.content()).add(marks).paragraph());
        }
        Line line = new Line();
        if (urgency.getSince() != null) {
            line.add(presentation.say("cover.urgentSince", new Value.Period(urgency.getSince())));
        }
        List<Inline> event = Prose.line(urgency.getEvent());
        if (!event.isEmpty()) {
            line.separator(" ").add(presentation.say("cover.urgentBy", event));
        }
        line.add(isMarkedAbove ? List.of() : marks);
        if (!line.isEmpty()) {
            blocks.add(new Line().muted(line.runs()).paragraph());
        }
        return blocks;
    }

    /** The scope: its breadths, its aims, and examples of what is in and out (handbook 3.4); empty when not stated. */
    public List<Block> scope() {
        Scope scope = ecosystem.map(Ecosystem::getScope).orElse(null);
        if (scope == null) {
            return List.of();
        }
        Line breadths = new Line();
        if (Presentation.isStated(scope.getTechnology())) {
            breadths.add(presentation.say("cover.technology", presentation.label(scope.getTechnology())));
        }
        if (Presentation.isStated(scope.getOrganisation())) {
            breadths.separator(", ")
                    .add(presentation.say("cover.organisation", presentation.label(scope.getOrganisation())));
        }
        if (Presentation.isStated(scope.getReach())) {
            breadths.separator(", ").add(presentation.say("cover.reach", presentation.label(scope.getReach())));
        }
        List<Block> blocks = new ArrayList<>();
        breadths.add(presentation.marks(scope));
        if (!breadths.isEmpty()) {
            blocks.add(breadths.paragraph());
        }
        addTexts(blocks, "cover.aims", scope.getAims());
        addTexts(blocks, "cover.inside", scope.getInside());
        addTexts(blocks, "cover.outside", scope.getOutside());
        return blocks;
    }

    private void addTexts(List<Block> blocks, String key, List<String> texts) {
        List<Inline> runs = presentation.texts(texts);
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(presentation.say(key, runs)));
        }
    }
}
