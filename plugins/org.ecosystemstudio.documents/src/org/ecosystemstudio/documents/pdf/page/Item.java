/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece in the flow of a document.
 *
 * @param gap the room above it, unless it is the first of a page
 * @param keepsNext whether the next item stands on the same page
 * @param startsPage whether it starts on a new page
 * @param head what is drawn again above it where a page begins with it; null for nothing
 * @param marks what it is known by
 */
public record Item(Piece piece, float gap, boolean keepsNext, boolean startsPage, Piece head, List<Mark> marks) {

    /**
     * A name of a place in the document.
     *
     * @param anchor what links name it by; null when none do
     * @param level the level of its heading, from 1; 0 for what is no heading
     * @param title the heading; null for what is none
     */
    public record Mark(String anchor, int level, String title) {
    }

    /** A piece that may stand anywhere. */
    public static Item of(Piece piece, float gap) {
        return new Item(piece, gap, false, false, null, List.of());
    }

    /** The item with other room above it. */
    public Item gap(float above) {
        return new Item(piece, above, keepsNext, startsPage, head, marks);
    }

    /** The item on the page of the next. */
    public Item keepNext() {
        return new Item(piece, gap, true, startsPage, head, marks);
    }

    /** The item on a new page. */
    public Item startPage() {
        return new Item(piece, gap, keepsNext, true, head, marks);
    }

    /** The item with what is drawn again above it. */
    public Item under(Piece repeated) {
        return new Item(piece, gap, keepsNext, startsPage, repeated, marks);
    }

    /** The item with another name. */
    public Item marked(Mark mark) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new Item(piece, gap, keepsNext, startsPage, head, List.copyOf(more));
    }

    /** The item with another piece. */
    public Item with(Piece other) {
        return new Item(other, gap, keepsNext, startsPage, head, marks);
    }

    /** How high items are together, without the gap above the first. */
    public static float height(List<Item> items) {
        float height = 0;
        for (int index = 0; index < items.size(); index++) {
            height += items.get(index).piece.height() + (index == 0 ? 0 : items.get(index).gap);
        }
        return height;
    }
}
