/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.ecosystemstudio.documents.pdf.file.PageCanvas;

/**
 * Lays the items of a document out on pages: what belongs together stays together where a page has room for it, and
 * only what is higher than a good part of a page is cut.
 */
public final class Pages {

    private final float height;
    private final List<List<Placed>> pages = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private float used;

    /** A piece in its place: y from the top of what is printed on. */
    private record Placed(Piece piece, float y, boolean again) {
    }

    /** A place of a document: the page from 0, and y from the top of what is printed on. */
    public record Place(int page, float y) {
    }

    /** A heading in its place. */
    public record Heading(int level, String title, Place place) {
    }

    /** Empty pages, with this much height to be printed on. */
    public Pages(float height) {
        this.height = height;
        pages.add(new ArrayList<>());
    }

    /** Lays items out, in order. */
    public void add(List<Item> items) {
        int next = 0;
        while (next < items.size()) {
            int end = next + 1;
            while (items.get(end - 1).keepsNext() && end < items.size()) {
                end++;
            }
            add(items, next, end);
            next = end;
        }
    }

    /** How many there are. */
    public int count() {
        return pages.size();
    }

    /** The headings in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Where anchors are. */
    public Map<String, Place> places() {
        return places;
    }

    /** The page that an anchor is on, from 0; empty for an anchor that nothing bears. */
    public OptionalInt page(String anchor) {
        Place place = places.get(anchor);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place.page());
    }

    /** Draws one page. */
    public void draw(int page, PageCanvas canvas, float left, float top) {
        for (Placed placed : pages.get(page)) {
            if (placed.again) {
                canvas.decoration(() -> placed.piece.draw(canvas, left, top + placed.y));
            } else {
                placed.piece.draw(canvas, left, top + placed.y);
            }
        }
    }

    private void add(List<Item> items, int from, int to) {
        Item first = items.get(from);
        if (first.startsPage() && used > 0) {
            nextPage();
        }
        float together = Item.height(items.subList(from, to)) + (used > 0 ? first.gap() : 0);
        if (used + together > height && used > 0 && (to - from > 1 || mustMove(first))) {
            float head = first.head() == null ? 0 : first.head().height();
            if (together + head <= height) {
                nextPage();
            }
        }
        for (Item item : items.subList(from, to)) {
            place(item);
        }
    }

    private boolean mustMove(Item item) {
        return item.piece().staysWhole(height);
    }

    private void place(Item item) {
        if (item.startsPage() && used > 0) {
            nextPage();
        }
        repeatHead(item);
        float gap = used > 0 ? item.gap() : 0;
        if (used + gap + item.piece().height() <= height) {
            put(item, gap, item.piece());
            return;
        }
        Piece.Cut cut = mustMove(item) && used > 0 ? null : item.piece().cut(height - used - gap);
        if (cut != null) {
            put(item, gap, cut.first());
            nextPage();
            place(new Item(cut.rest(), 0, false, false, item.head(), List.of()));
        } else if (used > 0) {
            nextPage();
            repeatHead(item);
            place(new Item(item.piece(), 0, false, false, null, item.marks()));
        } else {
            put(item, 0, item.piece());
        }
    }

    private void repeatHead(Item item) {
        if (item.head() != null && used == 0) {
            pages.getLast().add(new Placed(item.head(), 0, true));
            used = item.head().height();
        }
    }

    private void put(Item item, float gap, Piece piece) {
        float y = used + gap;
        Place place = new Place(pages.size() - 1, y);
        for (Item.Mark mark : item.marks()) {
            if (mark.anchor() != null) {
                places.putIfAbsent(mark.anchor(), place);
            }
            if (mark.level() > 0) {
                headings.add(new Heading(mark.level(), mark.title(), place));
            }
        }
        pages.getLast().add(new Placed(piece, y, false));
        used = y + piece.height();
    }

    private void nextPage() {
        pages.add(new ArrayList<>());
        used = 0;
    }
}
