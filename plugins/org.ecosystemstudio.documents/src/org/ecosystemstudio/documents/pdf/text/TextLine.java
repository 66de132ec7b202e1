/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.util.List;

import org.ecosystemstudio.documents.fonts.Letters;
import org.ecosystemstudio.documents.pdf.file.PageCanvas;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Piece;

/**
 * One line of text.
 *
 * @param tag what it is content of
 * @param parts its parts in the order of reading
 * @param width the width of the text's column; as wide are pictures
 */
record TextLine(Tag tag, List<Placed> parts, float width, float height) implements Piece {

    /** Where letters stand: their middle, a little below half of the height of capitals, on the middle of the line. */
    private static final float MIDDLE = 0.31f;

    /** A part in its place, from the left edge of the column. */
    record Placed(Chunk chunk, float x) {
        float end() {
            return x + chunk.width();
        }
    }

    @Override
    public void draw(PageCanvas canvas, float x, float y) {
        if (parts.isEmpty()) {
            return;
        }
        if (parts.getFirst().chunk().kind() == Chunk.Kind.PICTURE) {
            canvas.decoration(() -> SmallPicture.draw(canvas, parts.getFirst().chunk().drawn(), x, y, width, height));
            return;
        }
        parts.stream().filter(part -> part.chunk().kind() == Chunk.Kind.BOX)
                .forEach(part -> canvas.decoration(() -> Box.draw(canvas, part.chunk(), x + part.x(), y, height)));
        for (int start = 0; start < parts.size();) {
            Chunk.Anchor link = parts.get(start).chunk().link();
            int end = start + 1;
            while (end < parts.size() && parts.get(end).chunk().link() == link) {
                end++;
            }
            linked(canvas, link, parts.subList(start, end), x, y);
            start = end;
        }
    }

    private void linked(PageCanvas canvas, Chunk.Anchor link, List<Placed> words, float x, float y) {
        canvas.content(link == null ? tag : link.tag(), () -> words(canvas, words, x, y));
        if (link != null) {
            float left = (float) words.stream().mapToDouble(Placed::x).min().orElse(0);
            float right = (float) words.stream().mapToDouble(Placed::end).max().orElse(0);
            canvas.link(link.tag(), link.link(), x + left, y, right - left, height);
        }
    }

    private void words(PageCanvas canvas, List<Placed> words, float x, float y) {
        for (int index = 0; index < words.size();) {
            Placed first = words.get(index);
            StringBuilder text = new StringBuilder();
            int next = index;
            while (next < words.size() && joins(words.get(next).chunk(), first.chunk())) {
                text.append(words.get(next++).chunk().runs().getFirst().text());
            }
            if (next > index) {
                TextStyle style = first.chunk().style();
                canvas.text(first.chunk().runs().getFirst().font(), style.size(), style.colour(), x + first.x(),
                        baseline(first.chunk(), y), text.toString());
                index = next;
            } else {
                single(canvas, first, x, y);
                index++;
            }
        }
    }

    /** Whether words can be drawn by one call: alike, in one font, from left to right. */
    private static boolean joins(Chunk chunk, Chunk first) {
        return chunk.kind() != Chunk.Kind.BOX && chunk.group() == 0 && chunk.runs().size() == 1
                && first.runs().size() == 1 && chunk.style().equals(first.style())
                && chunk.runs().getFirst().font() == first.runs().getFirst().font();
    }

    private void single(PageCanvas canvas, Placed part, float x, float y) {
        Chunk chunk = part.chunk();
        float left = x + part.x() + (chunk.width() - chunk.wordsWidth()) / 2;
        if (chunk.isDrawnAsWritten()) {
            runs(canvas, chunk, left, y);
        } else {
            canvas.standingFor(chunk.original(), () -> runs(canvas, chunk, left, y));
        }
    }

    private void runs(PageCanvas canvas, Chunk chunk, float from, float y) {
        float x = from;
        for (Letters.Run run : chunk.runs()) {
            canvas.text(run.font(), chunk.style().size(), chunk.style().colour(), x, baseline(chunk, y), run.text());
            x += run.width(chunk.style().size());
        }
    }

    private float baseline(Chunk chunk, float y) {
        float size = chunk.style().size();
        if (chunk.kind() != Chunk.Kind.BOX) {
            for (Placed part : parts) {
                size = Math.max(size, part.chunk().style().size());
            }
        }
        return y + height / 2 + size * MIDDLE;
    }
}
