/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.look.Rgb;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Columns;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.page.Stack;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tree.Block;
import org.ecosystemstudio.documents.tree.Cards;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.KeyFacts;
import org.ecosystemstudio.documents.tree.Tone;
import org.ecosystemstudio.documents.tree.Track;

/** Makes the items of what stands side by side: key figures, cards, steps, terms. */
final class GridLayout {

    private static final int FACTS = 5;
    private static final int CARDS = 3;
    private static final int TERMS = 3;
    private static final int WIDE = 95;
    private static final float GAP = 16;
    private static final float RULE = 2.2f;
    private static final float THIN = 0.6f;
    private static final float MARK = 15;
    private static final float STEP_SIZE = 7.7f;
    private static final float STEP_GAP = 6;
    private static final int STEPS = 7;
    private static final float FACT_SIZE = 17;
    private static final float SMALLEST_SHARE = 0.6f;
    private static final float ROUNDING = 0.99f;

    private final Wording wording;
    private final TextSetter setter;
    private final Flow flow;

    GridLayout(Wording wording, TextSetter setter, Flow flow) {
        this.wording = wording;
        this.setter = setter;
        this.flow = flow;
    }

    /** Key figures, at most five beside each other. */
    List<Item> facts(KeyFacts facts, float width, Tag tag) {
        Tag list = tag.child("L");
        List<Cell> cells = new ArrayList<>();
        for (KeyFacts.KeyFact fact : facts.facts()) {
            Tag entry = list.child("LI").child("LBody");
            cells.add(cell -> {
                Tag figure = entry.child("P");
                List<Item> items = new ArrayList<>(setter.set(fact.value(),
                        fitting(fact.value(), TextStyle.heading(FACT_SIZE), cell), figure).lines(cell, false));
                items.addAll(setter.set(fact.label(), Sizes.SMALL, entry.child("P")).lines(cell, false));
                return items;
            });
        }
        int columns = Math.clamp(cells.size(), 1, cells.size() == FACTS + 1 ? 3 : FACTS);
        List<Item> rows = rows(cells, columns, width, GAP,
                new Columns.Rules(null, new Columns.Rule(Look.LINE, THIN)), 7);
        if (!rows.isEmpty()) {
            rows.set(0, rows.getFirst().gap(0));
            rows.addFirst(Item.of(Piece.of(RULE, (canvas, x, y) -> canvas.decoration(
                    () -> canvas.fill(Look.BRAND, x, y, width, RULE))), Sizes.BLOCK).keepNext());
        }
        return rows;
    }

    /** A style in the largest size, up to its own, at which no word is broken; not so small that nobody can read it. */
    private TextStyle fitting(List<Inline> content, TextStyle style, float width) {
        float least = setter.set(content, style, new Tag("P", null)).leastWidth();
        return least <= width ? style : style.size(style.size() * Math.max(SMALLEST_SHARE, width / least * ROUNDING));
    }

    /** Cards, at most three beside each other. */
    List<Item> cards(Cards cards, float width, Tag tag) {
        List<Cell> cells = new ArrayList<>();
        for (Cards.Card card : cards.cards()) {
            Tag part = tag.child("Div");
            Rgb colour = Look.accent(card.accent());
            cells.add(cell -> {
                List<Item> items = new ArrayList<>();
                items.add(Item.of(Piece.of(RULE + 5, (canvas, x, y) -> canvas.decoration(
                        () -> canvas.fill(colour, x, y, cell, RULE))), 0).keepNext());
                setter.set(card.title(), Sizes.TEXT.strong(), part.child("P")).lines(cell, false)
                        .forEach(line -> items.add(line.keepNext()));
                items.addAll(flow.items(card.content(), cell, part));
                return items;
            });
        }
        int columns = cells.size() == 4 ? 2 : Math.clamp(cells.size(), 1, CARDS);
        return rows(cells, columns, width, GAP, Columns.Rules.NONE, Sizes.BLOCK);
    }

    /** Steps in a row, each under its mark. */
    List<Item> track(Track track, float width, Tag tag) {
        Tag list = tag.child("L").numbered();
        List<Cell> cells = new ArrayList<>();
        for (Track.Stop stop : track.stops()) {
            boolean last = stop == track.stops().getLast();
            Tag entry = list.child("LI");
            cells.add(cell -> {
                List<Item> items = new ArrayList<>();
                items.add(Item.of(mark(stop, entry.child("Lbl"), last ? cell : cell + STEP_GAP), 0).keepNext());
                TextStyle small = TextStyle.of(STEP_SIZE);
                TextStyle title = fitting(List.of(new Inline.Text(stop.title())), small.strong(), cell);
                Tag body = entry.child("LBody");
                items.addAll(setter.set(stop.title(), title, body).lines(cell, false));
                List<Inline> state = new ArrayList<>(stop.state());
                state.addFirst(new Inline.Text(" "));
                items.addAll(setter.set(state, small.colour(Look.MUTED), body).lines(cell, false));
                return items;
            });
        }
        return rows(cells, Math.clamp(cells.size(), 1, STEPS), width, STEP_GAP, Columns.Rules.NONE, Sizes.BLOCK);
    }

    /** Terms with what is said of them: short ones side by side, long ones over the whole width. */
    List<Item> definitions(Block.Definitions definitions, float width, Tag tag) {
        Tag list = tag.child("L");
        List<Item> items = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        for (Block.Definition definition : definitions.definitions()) {
            Tag entry = list.child("LI");
            Cell cell = cellWidth -> {
                List<Item> lines = new ArrayList<>();
                setter.set(definition.term(), Sizes.SMALL, entry.child("Lbl")).lines(cellWidth, false)
                        .forEach(line -> lines.add(line.keepNext()));
                List<Item> said = flow.items(definition.blocks(), cellWidth, entry.child("LBody"));
                for (int index = 0; index < said.size(); index++) {
                    lines.add(index == 0 ? said.getFirst().gap(0) : said.get(index));
                }
                return lines;
            };
            if (isWide(definition)) {
                items.addAll(rows(open, TERMS, width, GAP, Columns.Rules.NONE, Sizes.PARAGRAPH));
                open.clear();
                items.addAll(withGap(cell.items(width), Sizes.PARAGRAPH + 1));
            } else {
                open.add(cell);
            }
        }
        items.addAll(rows(open, TERMS, width, GAP, Columns.Rules.NONE, Sizes.PARAGRAPH));
        return items;
    }

    /** The terms of a first page: terms at the left, what is said of them at the right. */
    List<Item> definitionsBeside(Block.Definitions definitions, float width, Tag tag) {
        Tag list = tag.child("L");
        List<Item> items = new ArrayList<>();
        float term = width / 5;
        for (Block.Definition definition : definitions.definitions()) {
            Tag entry = list.child("LI");
            Stack name = Stack.of(setter.set(definition.term(), Sizes.TEXT.strong(), entry.child("Lbl"))
                    .lines(term, false));
            Stack said = Stack.of(flow.items(definition.blocks(), width - term - GAP, entry.child("LBody")));
            items.add(Item.of(Columns.of(List.of(new Columns.Column(0, name, null),
                    new Columns.Column(term + GAP, said, null)), width), Sizes.PARAGRAPH + 1));
        }
        return items;
    }

    private boolean isWide(Block.Definition definition) {
        return definition.blocks().size() > 1 || definition.blocks().stream().anyMatch(
                block -> !(block instanceof Block.Paragraph words) || wording.plain(words.content()).length() > WIDE);
    }

    private Piece mark(Track.Stop stop, Tag tag, float width) {
        boolean done = stop.tone() == Tone.GOOD;
        boolean going = stop.tone() == Tone.ACTIVE;
        Rgb edge = done || going ? Look.BRAND : Look.LINE;
        TextStyle style = TextStyle.of(Sizes.SMALL.size()).strong()
                .colour(done ? Rgb.WHITE : going ? Look.BRAND : Look.MUTED);
        float signWidth = setter.set(stop.mark(), style, tag).fullWidth();
        Piece sign = setter.set(stop.mark(), style, tag).lines(MARK, false).getFirst().piece();
        return Piece.of(MARK + 4, (canvas, x, y) -> {
            canvas.decoration(() -> circle(canvas, x, y, width, edge, done));
            sign.draw(canvas, x + (MARK - signWidth) / 2, y + (MARK - sign.height()) / 2);
        });
    }

    private static void circle(PageCanvas canvas, float x, float y, float width, Rgb edge, boolean filled) {
        canvas.line(edge, 1.2f, x, y + MARK / 2, x + width, y + MARK / 2);
        canvas.fillRound(filled ? edge : Rgb.WHITE, x, y, MARK, MARK, MARK / 2);
        canvas.outline(edge, 1.2f, false, x, y, MARK, MARK, MARK / 2);
    }

    /** What a cell holds, once its width is known. */
    @FunctionalInterface
    private interface Cell {
        List<Item> items(float width);
    }

    private static List<Item> rows(List<Cell> cells, int columns, float width, float gap, Columns.Rules rules,
            float above) {
        List<Item> rows = new ArrayList<>();
        float cell = (width - gap * (columns - 1)) / columns;
        for (int start = 0; start < cells.size(); start += columns) {
            List<Columns.Column> row = new ArrayList<>();
            for (int index = start; index < Math.min(cells.size(), start + columns); index++) {
                row.add(new Columns.Column((index - start) * (cell + gap), Stack.of(cells.get(index).items(cell)),
                        null));
            }
            boolean ruled = rules.below() != null;
            rows.add(Item.of(new Columns(row, width, ruled ? above : 0, ruled ? above : 0, rules),
                    ruled ? 0 : above));
        }
        return rows;
    }

    private static List<Item> withGap(List<Item> items, float above) {
        List<Item> moved = new ArrayList<>(items);
        if (!moved.isEmpty()) {
            moved.set(0, moved.getFirst().gap(above));
        }
        return moved;
    }
}
