/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.figure.FigurePiece;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Panel;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.page.Stack;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Table;
import org.ecosystemstudio.documents.tree.Track;

/** Makes the items of the blocks of a document. */
final class BlockLayout implements Flow {

    private static final float WRITING_LINE = 23;

    private final Wording wording;
    private final TextSetter setter;
    private final TextStyle text;
    private final GridLayout grids;
    private final ListLayout lists;
    private final TableLayout tables;

    BlockLayout(Wording wording, TextSetter setter, TextStyle text) {
        this.wording = wording;
        this.setter = setter;
        this.text = text;
        grids = new GridLayout(wording, setter, this);
        lists = new ListLayout(setter, text, this);
        tables = new TableLayout(wording, setter);
    }

    @Override
    public List<Item> items(List<Block> blocks, float width, Tag tag) {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            List<Item> more = items(blocks.get(index), width, tag);
            if (index > 0 && !more.isEmpty() && (isApart(blocks.get(index - 1)) || isTitle(blocks.get(index)))) {
                more = new ArrayList<>(more);
                more.set(0, more.getFirst().gap(Math.max(Sizes.BLOCK, more.getFirst().gap())));
            }
            boolean leads = index + 1 < blocks.size() && leadsTo(blocks.get(index), blocks.get(index + 1));
            if (leads && !more.isEmpty()) {
                more.set(more.size() - 1, more.getLast().keepNext());
            }
            items.addAll(more);
        }
        return items;
    }

    /** The lines of a paragraph; the first has the room of a paragraph above it. */
    List<Item> lines(List<Inline> content, TextStyle style, float width, Tag tag, float above) {
        List<Item> lines = setter.set(content, style, tag).lines(width, false);
        if (!lines.isEmpty()) {
            lines.set(0, lines.getFirst().gap(above));
        }
        return lines;
    }

    /** Whether a block asks for room below it. */
    private static boolean isApart(Block block) {
        return !(block instanceof Block.Paragraph) && !(block instanceof Block.Items);
    }

    /** Whether a paragraph is the title of what follows: all of it stands out. */
    private static boolean isTitle(Block block) {
        return block instanceof Block.Paragraph paragraph && !paragraph.content().isEmpty()
                && paragraph.content().stream().allMatch(Inline.Strong.class::isInstance);
    }

    private static boolean leadsTo(Block block, Block next) {
        boolean apart = next instanceof Block.Items || next instanceof Table || next instanceof Block.WritingSpace
                || next instanceof Figure;
        return isTitle(block) || block instanceof Block.Paragraph && apart;
    }

    private List<Item> items(Block block, float width, Tag tag) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                lines(paragraph.content(), text, width, tag.child("P"), Sizes.PARAGRAPH);
            case Block.Items items -> lists.items(items, width, tag);
            case Block.Callout callout -> callout(callout, width, tag);
            case Block.Fold fold -> fold(fold, width, tag);
            case Block.Definitions definitions -> grids.definitions(definitions, width, tag);
            case Block.WritingSpace space -> writingSpace(space, width, tag);
            case KeyFacts facts -> grids.facts(facts, width, tag);
            case Cards cards -> grids.cards(cards, width, tag);
            case Canvas canvas -> new SheetLayout(setter, this).inOrder(canvas, width, tag);
            case Track track -> grids.track(track, width, tag);
            case Table table -> tables.items(table, width, tag);
            case Figure figure -> figure(figure, width, tag);
        };
    }

    private List<Item> callout(Block.Callout callout, float width, Tag tag) {
        Tag part = tag.child("Div");
        float inner = width - 2 * Panel.SIDE;
        List<Item> items = new ArrayList<>();
        if (!callout.title().isEmpty()) {
            lines(callout.title(), text.strong(), inner, part.child("P"), 0)
                    .forEach(line -> items.add(line.keepNext()));
        }
        items.addAll(items(callout.blocks(), inner, part));
        return List.of(Item.of(new Panel(Stack.of(items), width, Look.ground(callout.tone()),
                Look.tone(callout.tone())), Sizes.BLOCK));
    }

    private List<Item> fold(Block.Fold fold, float width, Tag tag) {
        if (!fold.printed()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        lines(fold.title(), text.strong(), width, tag.child("P"), Sizes.BLOCK)
                .forEach(line -> items.add(line.keepNext()));
        items.addAll(items(fold.blocks(), width, tag));
        return items;
    }

    private List<Item> writingSpace(Block.WritingSpace space, float width, Tag tag) {
        Tag picture = tag.child("Figure").alternative(space.label());
        Piece lines = Piece.of(space.lines() * WRITING_LINE, (canvas, x, y) -> canvas.content(picture, () -> {
            for (int line = 1; line <= space.lines(); line++) {
                canvas.line(Look.LINE, 0.7f, x, y + line * WRITING_LINE, x + width, y + line * WRITING_LINE);
            }
        }));
        return List.of(Item.of(lines, 0));
    }

    private List<Item> figure(Figure figure, float width, Tag tag) {
        Tag picture = tag.child("Figure").alternative(figure.title() + ". " + figure.description());
        List<Item> items = new ArrayList<>();
        items.add(Item.of(FigurePiece.of(figure, wording, setter, picture, width), Sizes.BLOCK)
                .marked(new Item.Mark(figure.anchor(), 0, null)));
        if (!figure.caption().isEmpty()) {
            items.set(0, items.getFirst().keepNext());
            items.addAll(lines(figure.caption(), Sizes.SMALL, width, tag.child("P"), Sizes.PARAGRAPH));
        }
        return items;
    }
}
