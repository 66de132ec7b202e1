/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.fonts.Letters;
import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Pages;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.text.Paragraph;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.text.Line;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Canvas;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.tree.Figure;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Section;
import org.ecosystemstudio.documents.tree.Track;

/** Lays a document out: its first page, its contents, its sections and what it ends with. */
final class DocumentLayout {

    private static final int LAST_HEADING = 6;
    private static final int CHAPTER = 2;
    private static final float LEAD = 13;
    private static final float CHAPTER_GAP = 26;
    private static final float CLOSING_GAP = 14;
    private static final float HEADING_GAP = 13;
    private static final float NUMBER_WIDTH = 22;
    private static final float NUMBER_GAP = 9;
    private static final float TICK = 3;
    private static final float ROUNDING = 0.5f;

    private final Document document;
    private final Wording wording;
    private final Tag structure;
    private final Pages pages;
    private final Paper paper;
    private final float width;
    private final TextSetter setter;
    private final BlockLayout blocks;
    private boolean grid;

    DocumentLayout(Document document, Wording wording, Paper paper) {
        this.document = document;
        this.wording = wording;
        this.paper = paper;
        structure = new Tag("Document", null);
        pages = new Pages(paper.columnHeight());
        width = paper.columnWidth();
        setter = new TextSetter(wording);
        blocks = new BlockLayout(wording, setter, Sizes.TEXT);
    }

    /** Lays everything out on pages. */
    DocumentLayout layOut() {
        List<Item> cover = cover();
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < document.sections().size(); index++) {
            List<Item> section = section(document.sections().get(index), CHAPTER, index + 1, structure);
            if (index == 0 && fillsItsPage()) {
                section.set(0, section.getFirst().startPage());
            }
            items.addAll(section);
        }
        List<Item> closing = closing();
        if (document.isSheet()) {
            cover.addAll(sheet(Item.height(cover), Item.height(closing)));
        }
        pages.add(cover);
        pages.add(new Contents(document, wording, setter, pages, width).items(structure));
        if (!closing.isEmpty() && !items.isEmpty()) {
            items.set(items.size() - 1, items.getLast().keepNext());
        }
        items.addAll(closing);
        pages.add(items);
        return this;
    }

    /** The structure of what is laid out. */
    Tag structure() {
        return structure;
    }

    /** The pages. */
    Pages pages() {
        return pages;
    }

    /** What the pages are printed on. */
    Paper paper() {
        return paper;
    }

    /** What sets the words of this document. */
    TextSetter setter() {
        return setter;
    }

    /** Whether the first page holds so much that the sections begin on the next. */
    private boolean fillsItsPage() {
        return document.opening().stream().anyMatch(block -> block instanceof Block.Definitions
                || block instanceof Figure || block instanceof Track);
    }

    /** Whether a sheet is a grid on one page. */
    boolean isWhole() {
        return grid && pages.count() == 1;
    }

    /** The canvas of a sheet: a grid in the room that the title above and the small print below leave. */
    private List<Item> sheet(float above, float below) {
        Canvas canvas = document.opening().stream().filter(Canvas.class::isInstance).map(Canvas.class::cast).findFirst()
                .orElseThrow();
        float room = paper.columnHeight() - above - Sizes.BLOCK - (below > 0 ? below + CLOSING_GAP : 0) - ROUNDING;
        SheetLayout sheet = new SheetLayout(setter, blocks);
        Optional<Item> whole = sheet.grid(canvas, width, room, structure);
        grid = whole.isPresent();
        return whole.map(List::of).orElseGet(() -> sheet.inOrder(canvas, width, structure));
    }

    private List<Item> cover() {
        Tag part = structure.child("Sect");
        List<Item> items = new ArrayList<>();
        Line eyebrow = Line.of(document.kind());
        document.eyebrow().forEach(words -> eyebrow.text(" · ").add(List.of(words)));
        items.addAll(blocks.lines(eyebrow.runs(), Sizes.TEXT.colour(Look.BRAND).strong(), width, part.child("P"),
                0));
        for (Item line : blocks.lines(List.of(new Inline.Text(document.title())), Sizes.heading(1), width,
                part.child("H1"), Sizes.BLOCK)) {
            items.add(line.keepNext());
        }
        if (!document.lead().isEmpty()) {
            items.addAll(blocks.lines(document.lead(), TextStyle.of(LEAD).colour(Look.MUTED), width,
                    part.child("P"), Sizes.BLOCK));
        }
        for (Block block : document.opening()) {
            if (block instanceof Canvas && document.isSheet()) {
                continue;
            }
            items.addAll(block instanceof Block.Definitions definitions
                    ? new GridLayout(wording, setter, blocks).definitionsBeside(definitions, width, part)
                    : blocks.items(List.of(block), width, part));
        }
        return items;
    }

    private List<Item> section(Section section, int level, int number, Tag parent) {
        Tag part = parent.child("Sect");
        List<Item> items = new ArrayList<>(heading(section, level, number, part));
        items.addAll(blocks.items(section.blocks(), width, part));
        section.sections().forEach(inner -> items.addAll(section(inner, level + 1, 0, part)));
        return items;
    }

    private List<Item> heading(Section section, int level, int number, Tag part) {
        Tag tag = part.child("H" + Math.min(level, LAST_HEADING));
        TextStyle style = Sizes.heading(level);
        Paragraph numbering = setter.set(String.valueOf(number), style.colour(Look.BRAND), tag);
        float indent = number > 0 ? Math.max(NUMBER_WIDTH, numbering.fullWidth() + NUMBER_GAP)
                : section.accent() >= 0 ? 2.5f * TICK : 0;
        List<Item> items = new ArrayList<>();
        for (Item line : setter.set(section.title(), style, tag).lines(width - indent, false)) {
            Piece words = line.piece();
            boolean first = items.isEmpty();
            Piece before = first && number > 0 ? numbering.lines(indent, false).getFirst().piece() : null;
            items.add(Item.of(Piece.of(words.height(), (canvas, x, y) -> {
                if (before != null) {
                    before.draw(canvas, x, y);
                } else if (section.accent() >= 0) {
                    Rgb colour = Look.accent(section.accent());
                    canvas.decoration(() -> canvas.fill(colour, x, y + 1, TICK, words.height() - 2));
                }
                words.draw(canvas, x + indent, y);
            }), first ? level == CHAPTER ? CHAPTER_GAP : HEADING_GAP : 0).keepNext());
        }
        if (items.isEmpty()) {
            return items;
        }
        Item first = items.getFirst()
                .marked(new Item.Mark(section.anchor(), level - 1, wording.plain(section.title())));
        items.set(0, section.startsPage() ? first.startPage() : first);
        return items;
    }

    private List<Item> closing() {
        Tag part = structure.child("Sect");
        BlockLayout small = new BlockLayout(wording, setter, Sizes.SMALL);
        List<Item> items = new ArrayList<>(small.items(document.closing(), width, part));
        SortedSet<Integer> missing = setter.missing();
        if (!missing.isEmpty()) {
            String names = missing.stream().map(character -> Letters.number(character) + ' ' + name(character))
                    .collect(Collectors.joining(", "));
            items.addAll(small.lines(wording.line("page.missing", names), Sizes.SMALL, width, part.child("P"),
                    Sizes.PARAGRAPH));
        }
        if (!items.isEmpty()) {
            items.replaceAll(Item::keepNext);
            items.addFirst(Item.of(Piece.of(Sizes.BLOCK, (canvas, x, y) -> canvas.decoration(
                    () -> canvas.line(Look.LINE, 0.6f, x, y, x + width, y))), CLOSING_GAP).keepNext());
        }
        return items;
    }

    private static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "" : name;
    }
}
