/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All words of a document in the order of reading, whatever they stand in; without what only a chart shows. */
public final class Inlines {

    private final List<Inline> found = new ArrayList<>();

    private Inlines() {
    }

    /** The inlines of a document, each before those that it holds. */
    public static List<Inline> of(Document document) {
        Inlines inlines = new Inlines();
        inlines.add(document.kind());
        inlines.add(document.eyebrow());
        inlines.add(document.title());
        inlines.add(document.lead());
        inlines.blocks(document.opening());
        inlines.sections(document.sections());
        inlines.blocks(document.closing());
        return List.copyOf(inlines.found);
    }

    private void sections(Collection<Section> sections) {
        for (Section section : sections) {
            add(section.title());
            blocks(section.blocks());
            sections(section.sections());
        }
    }

    private void blocks(Collection<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> add(paragraph.content());
            case Block.Items items -> items.items().forEach(this::blocks);
            case Block.Callout callout -> {
                add(callout.title());
                blocks(callout.blocks());
            }
            case Block.Fold fold -> {
                add(fold.title());
                blocks(fold.blocks());
            }
            case Block.Definitions definitions -> definitions.definitions().forEach(definition -> {
                add(definition.term());
                blocks(definition.blocks());
            });
            case Block.WritingSpace space -> add(space.label());
            case KeyFacts facts -> facts.facts().forEach(fact -> {
                add(fact.value());
                add(fact.label());
            });
            case Cards cards -> cards.cards().forEach(card -> {
                add(card.title());
                blocks(card.content());
            });
            case Canvas canvas -> canvas.boxes().forEach(box -> {
                add(box.title());
                blocks(box.content());
            });
            case Track track -> track.stops().forEach(stop -> {
                add(stop.title());
                add(stop.state());
            });
            case Table table -> {
                add(table.caption());
                table.columns().forEach(column -> add(column.header()));
                table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content())));
            }
            case Figure figure -> {
                add(figure.title());
                add(figure.description());
                add(figure.caption());
            }
        }
    }

    private void add(String text) {
        found.add(new Inline.Text(text));
    }

    private void add(List<Inline> line) {
        for (Inline inline : line) {
            found.add(inline);
            switch (inline) {
                case Inline.Emphasis emphasis -> add(emphasis.content());
                case Inline.Strong strong -> add(strong.content());
                case Inline.Muted muted -> add(muted.content());
                case Inline.Link link -> add(link.content());
                case Inline.Reference reference -> add(reference.content());
                case Inline.Text text -> {}
                case Inline.Place place -> {}
                case Inline.Typed typed -> {}
                case Inline.LineBreak lineBreak -> {}
                case Inline.Badge badge -> {}
                case Inline.Bar bar -> {}
                case Inline.Spark spark -> {}
                case Inline.Shade shade -> {}
            }
        }
    }
}
