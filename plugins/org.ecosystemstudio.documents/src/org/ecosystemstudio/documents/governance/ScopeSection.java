/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.sections.FactList;
import org.ecosystemstudio.documents.sections.PlanSection;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Prose;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.model.ecosystem.Breadth;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.ecosystem.Reach;
import org.ecosystemstudio.model.ecosystem.Scope;

/** What belongs to the ecosystem and what does not, the two side by side, with the breadths and aims (handbook 3.4). */
final class ScopeSection implements PlanSection {

    private final Presentation presentation;

    ScopeSection(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public Optional<Section> compose() {
        Scope scope = presentation.view().ecosystem().map(Ecosystem::getScope).orElse(null);
        List<Block> blocks = scope == null ? List.of() : blocks(scope);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of("scope",
                Line.of(presentation.say("governance.scope")).add(presentation.marks(scope)).runs(), blocks));
    }

    private List<Block> blocks(Scope scope) {
        List<Block> blocks = new ArrayList<>();
        FactList facts = new FactList(presentation);
        facts.add("governance.technology",
                Presentation.isStated(scope.getTechnology()) ? technology(scope) : List.of());
        facts.add("governance.organisation",
                Presentation.isStated(scope.getOrganisation()) ? organisation(scope) : List.of());
        facts.add("governance.reach", Presentation.isStated(scope.getReach()) ? reach(scope.getReach()) : List.of());
        facts.add("governance.aims", presentation.texts(scope.getAims()));
        facts.block().ifPresent(blocks::add);
        List<Cards.Card> cards = new ArrayList<>();
        add(cards, "governance.inside", scope.getInside());
        add(cards, "governance.outside", scope.getOutside());
        if (!cards.isEmpty()) {
            blocks.add(new Cards(cards));
        }
        return blocks;
    }

    private List<Inline> technology(Scope scope) {
        return explained(scope.getTechnology(), "governance.technology.");
    }

    private List<Inline> organisation(Scope scope) {
        return explained(scope.getOrganisation(), "governance.organisation.");
    }

    private List<Inline> explained(Breadth breadth, String key) {
        return Line.of(Presentation.capital(presentation.label(breadth))).text(": ")
                .add(presentation.say(key + breadth.getLiteral())).runs();
    }

    private List<Inline> reach(Reach reach) {
        return List.of(new Inline.Text(Presentation.capital(presentation.label(reach))));
    }

    private void add(List<Cards.Card> cards, String key, List<String> examples) {
        List<List<Block>> items = examples.stream().map(Prose::line).filter(line -> !line.isEmpty())
                .map(line -> List.<Block>of(new Block.Paragraph(line))).toList();
        if (!items.isEmpty()) {
            cards.add(new Cards.Card(cards.size(), presentation.say(key), List.of(new Block.Items(0, items))));
        }
    }
}
