/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.docx;

import java.util.List;

import org.ecosystemstudio.documents.markup.Markup;
import org.ecosystemstudio.documents.svg.TextWidth;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Track;

/** Writes the blocks of a document. */
final class Blocks {

    private static final int ABOVE_TITLE = 160;
    /** The size of letters, in twips; our estimate of their width is on the safe side. */
    private static final double TERM_SIZE = 200 * 0.93;

    private final Markup out;
    private final Flow flow;
    private final Story story;
    private final Runs runs;
    private final Tables tables;
    private final Panels panels;
    private final Grids grids;
    private final Figures figures;

    Blocks(Story story, Runs runs, Page page) {
        this.story = story;
        this.runs = runs;
        out = story.out();
        flow = story.flow();
        tables = new Tables(story, runs);
        panels = new Panels(story, runs, this);
        grids = new Grids(story, this);
        figures = new Figures(story, runs, page);
    }

    void write(List<Block> blocks, Place place) {
        for (int index = 0; index < blocks.size(); index++) {
            boolean leads = index + 1 < blocks.size() && leadsTo(blocks.get(index), blocks.get(index + 1));
            write(blocks.get(index), place, leads);
        }
    }

    /** A paragraph with a line of words. */
    void paragraph(ParagraphLook look, List<Inline> line) {
        flow.open(look);
        runs.write(line);
        flow.close();
    }

    private void write(Block block, Place place, boolean leads) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                ParagraphLook look = place.paragraph().leading(leads);
                paragraph(isTitle(paragraph) ? look.above(ABOVE_TITLE) : look, paragraph.content());
            }
            case Block.Items items -> items(items, place);
            case Block.Callout callout -> panels.callout(callout, place);
            case Block.Fold fold -> fold(fold, place);
            case Block.Definitions definitions -> definitions(definitions, place);
            case Block.WritingSpace space -> writingSpace(space, place);
            case KeyFacts facts -> panels.facts(facts, place);
            case Cards cards -> panels.cards(cards, place);
            case Canvas canvas -> grids.write(canvas, place);
            case Track track -> panels.track(track, place);
            case Table table -> tables.write(table, place);
            case Figure figure -> figures.write(figure, place);
        }
    }

    private static boolean leadsTo(Block block, Block next) {
        return block instanceof Block.Paragraph paragraph && (isTitle(paragraph) || next instanceof Block.Items
                || next instanceof Table || next instanceof Block.WritingSpace || next instanceof Figure);
    }

    /** Whether a paragraph is the title of what follows: all of it stands out. */
    private static boolean isTitle(Block.Paragraph paragraph) {
        return !paragraph.content().isEmpty()
                && paragraph.content().stream().allMatch(Inline.Strong.class::isInstance);
    }

    private void items(Block.Items items, Place place) {
        int list = items.start() == 0 ? Numbering.BULLETS : story.numbering().counting(items.start());
        String style = !place.isOnPage() ? place.style() : items.start() == 0 ? "ListBullet" : "ListNumber";
        Place inner = place.item();
        int level = Math.min(place.level(), Numbering.DEEPEST);
        for (List<Block> item : items.items()) {
            boolean isPlain = !item.isEmpty() && item.getFirst() instanceof Block.Paragraph;
            ParagraphLook look = ParagraphLook.of(style).item(list, level).indented(inner.indent(), Word.LIST_INDENT);
            paragraph(look, isPlain ? ((Block.Paragraph) item.getFirst()).content() : List.of());
            write(isPlain ? item.subList(1, item.size()) : item, inner);
        }
    }

    private void fold(Block.Fold fold, Place place) {
        if (fold.printed()) {
            flow.open(place.paragraph().leading(true));
            runs.write(fold.title(), RunLook.PLAIN.strong());
            flow.close();
            write(fold.blocks(), place);
        }
    }

    private void definitions(Block.Definitions definitions, Place place) {
        int term = Math.min(Styles.TERM, place.room() / 3);
        for (Block.Definition definition : definitions.definitions()) {
            Place inner = place.indented(term, "DefinitionText");
            List<Block> blocks = definition.blocks();
            boolean leads = !blocks.isEmpty() && !(blocks.getFirst() instanceof Block.Paragraph);
            flow.open(ParagraphLook.of("Definition").indented(inner.indent(), term).leading(leads));
            runs.text(definition.term(), RunLook.PLAIN.styled("Term"));
            boolean fits = TextWidth.of(definition.term(), TERM_SIZE) < term;
            if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
                out.open("w:r").empty(fits ? "w:tab" : "w:br").close("w:r");
                runs.write(first.content());
                blocks = blocks.subList(1, blocks.size());
            }
            flow.close();
            write(blocks, inner);
        }
    }

    private void writingSpace(Block.WritingSpace space, Place place) {
        for (int line = 1; line <= space.lines(); line++) {
            flow.open(place.paragraph("WritingLine").leading(line < space.lines()));
            out.open("w:r").empty("w:tab").close("w:r");
            flow.close();
        }
    }
}
