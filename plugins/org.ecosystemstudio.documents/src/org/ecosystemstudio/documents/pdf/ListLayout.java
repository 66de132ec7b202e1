/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.look.Look;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Item;
import org.ecosystemstudio.documents.pdf.page.Piece;
import org.ecosystemstudio.documents.pdf.text.TextSetter;
import org.ecosystemstudio.documents.pdf.text.TextStyle;
import org.ecosystemstudio.documents.tree.Block;

/** Makes the items of lists: each entry with its mark or number before its first line. */
final class ListLayout {

    private static final float INDENT = 13;
    private static final float DIGIT = 6;
    private static final float ENTRY = 2.5f;

    private final TextSetter setter;
    private final TextStyle text;
    private final Flow flow;

    ListLayout(TextSetter setter, TextStyle text, Flow flow) {
        this.setter = setter;
        this.text = text;
        this.flow = flow;
    }

    List<Item> items(Block.Items list, float width, Tag tag) {
        boolean numbered = list.start() > 0;
        Tag all = tag.child("L");
        int digits = String.valueOf(list.start() + list.items().size()).length();
        float indent = Math.min(numbered ? INDENT + DIGIT * digits : INDENT, width / 3);
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < list.items().size(); index++) {
            Tag entry = (numbered ? all.numbered() : all).child("LI");
            String mark = numbered ? list.start() + index + "." : "•";
            items.addAll(entry(list.items().get(index), mark, indent, width, entry,
                    index == 0 ? Sizes.PARAGRAPH : ENTRY));
        }
        return items;
    }

    private List<Item> entry(List<Block> blocks, String mark, float indent, float width, Tag entry, float above) {
        Piece sign = setter.set(mark, text.colour(Look.MUTED), entry.child("Lbl")).lines(indent, false).getFirst()
                .piece();
        List<Item> items = new ArrayList<>();
        for (Item item : flow.items(blocks, width - indent, entry.child("LBody"))) {
            boolean first = items.isEmpty();
            items.add(item.with(new Indented(item.piece(), first ? sign : null, indent))
                    .gap(first ? above : item.gap()));
        }
        return items;
    }

    /** A piece moved to the right, perhaps with a sign before its first line. */
    private record Indented(Piece piece, Piece sign, float indent) implements Piece {

        @Override
        public float height() {
            return piece.height();
        }

        @Override
        public void draw(PageCanvas canvas, float x, float y) {
            if (sign != null) {
                sign.draw(canvas, x, y);
            }
            piece.draw(canvas, x + indent, y);
        }

        @Override
        public boolean staysWhole(float page) {
            return piece.staysWhole(page);
        }

        @Override
        public Cut cut(float room) {
            Cut cut = piece.cut(room);
            return cut == null ? null
                    : new Cut(new Indented(cut.first(), sign, indent), new Indented(cut.rest(), null, indent));
        }
    }
}
