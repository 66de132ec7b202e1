/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.pdf.file.PageCanvas;

/** Pieces below each other, as one piece that may be cut between them. */
public record Stack(List<Item> items, float height) implements Piece {

    /** Stacks items; the gap above the first is left out. */
    public static Stack of(List<Item> items) {
        return new Stack(List.copyOf(items), Item.height(items));
    }

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        float top = y;
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            top += index == 0 ? 0 : item.gap();
            item.piece().draw(canvas, x, top);
            top += item.piece().height();
        }
    }

    @Override
    public Cut cut(float room) {
        float used = 0;
        int kept = 0;
        int fitting = 0;
        for (; fitting < items.size(); fitting++) {
            Item item = items.get(fitting);
            float more = item.piece().height() + (fitting == 0 ? 0 : item.gap());
            if (used + more > room) {
                break;
            }
            used += more;
            kept = item.keepsNext() ? kept : fitting + 1;
        }
        if (fitting == items.size()) {
            return null;
        }
        Item next = items.get(fitting);
        Cut inner = kept == fitting ? next.piece().cut(room - used - (fitting == 0 ? 0 : next.gap())) : null;
        if (inner != null) {
            List<Item> first = new ArrayList<>(items.subList(0, fitting));
            first.add(next.with(inner.first()));
            List<Item> rest = new ArrayList<>(items.subList(fitting + 1, items.size()));
            rest.addFirst(next.with(inner.rest()));
            return new Cut(of(first), of(rest));
        }
        int end = kept > 0 ? kept : fitting;
        return end == 0 ? null : new Cut(of(items.subList(0, end)), of(items.subList(end, items.size())));
    }
}
