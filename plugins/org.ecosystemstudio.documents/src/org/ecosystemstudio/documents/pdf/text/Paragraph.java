/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.pdf.page.Item;

/** A text that is broken into lines. Linear in its length. */
public final class Paragraph {

    /** Sums of widths in another order differ a little. */
    private static final float ROUNDING = 0.05f;

    private final Tag tag;
    private final TextStyle style;
    private final List<Chunk> chunks;

    Paragraph(Tag tag, TextStyle style, List<Chunk> chunks) {
        this.tag = tag;
        this.style = style;
        this.chunks = chunks;
    }

    /** The width of its longest part that stays on one line. */
    public float leastWidth() {
        float least = 0;
        float part = 0;
        for (Chunk chunk : chunks) {
            part += width(chunk);
            if (chunk.mayEndLine()) {
                least = Math.max(least, chunk.kind() == Chunk.Kind.SPACE ? part - chunk.width() : part);
                part = 0;
            }
        }
        return Math.max(least, part);
    }

    /** Its width on one line, or that of the longest of the lines it is written in. */
    public float fullWidth() {
        float full = 0;
        float line = 0;
        for (Chunk chunk : chunks) {
            if (chunk.kind() == Chunk.Kind.NEW_LINE || chunk.kind() == Chunk.Kind.PICTURE) {
                full = Math.max(full, line);
                line = 0;
            }
            line += width(chunk);
        }
        return Math.max(full, line);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return chunks.isEmpty();
    }

    /** Its lines within a width, starting at the left or ending at the right; two lines at either end stay together. */
    public List<Item> lines(float column, boolean atRight) {
        float width = column + ROUNDING;
        List<TextLine> lines = new ArrayList<>();
        List<Chunk> line = new ArrayList<>();
        List<Chunk> part = new ArrayList<>();
        float used = 0;
        float more = 0;
        for (Chunk chunk : chunks) {
            part.add(chunk);
            more += chunk.width();
            if (!chunk.mayEndLine() && chunk != chunks.getLast()) {
                continue;
            }
            float solid = chunk.kind() == Chunk.Kind.SPACE ? more - chunk.width() : more;
            if (used + solid > width && !line.isEmpty() || chunk.kind() == Chunk.Kind.PICTURE && !line.isEmpty()) {
                add(lines, line, width, atRight);
                used = 0;
            }
            used = solid > width ? broken(part, lines, line, width, atRight) : used + more;
            if (solid <= width) {
                line.addAll(part);
            }
            part.clear();
            more = 0;
            if (chunk.kind() == Chunk.Kind.NEW_LINE || chunk.kind() == Chunk.Kind.PICTURE) {
                add(lines, line, width, atRight);
                used = 0;
            }
        }
        if (!line.isEmpty()) {
            add(lines, line, width, atRight);
        }
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Item item = Item.of(lines.get(index), 0);
            boolean together = index == 0 && lines.size() > 1 || index == lines.size() - 2;
            items.add(together ? item.keepNext() : item);
        }
        return items;
    }

    /** Breaks what is longer than a line anywhere; gives how much of the last line is used. */
    private float broken(List<Chunk> part, List<TextLine> lines, List<Chunk> line, float width, boolean atRight) {
        float used = 0;
        for (Chunk chunk : part) {
            if (used > 0 && used + chunk.width() > width && chunk.kind() != Chunk.Kind.WORD) {
                add(lines, line, width, atRight);
                used = 0;
            }
            List<Chunk> fitting = used + chunk.width() > width ? chunk.split(width - used, width) : List.of(chunk);
            for (Chunk each : fitting) {
                if (each != fitting.getFirst()) {
                    add(lines, line, width, atRight);
                    used = 0;
                }
                line.add(each);
                used += each.width();
            }
        }
        return used;
    }

    private void add(List<TextLine> lines, List<Chunk> line, float width, boolean atRight) {
        while (!line.isEmpty() && (line.getLast().kind() == Chunk.Kind.SPACE
                || line.getLast().kind() == Chunk.Kind.NEW_LINE)) {
            line.removeLast();
        }
        while (!line.isEmpty() && line.getFirst().kind() == Chunk.Kind.SPACE) {
            line.removeFirst();
        }
        float used = 0;
        float height = style.lineHeight();
        for (Chunk chunk : line) {
            used += chunk.width();
            height = Math.max(height, chunk.style().lineHeight());
        }
        if (!line.isEmpty() && line.getFirst().kind() == Chunk.Kind.PICTURE) {
            height = SmallPicture.height(line.getFirst().drawn());
        }
        lines.add(new TextLine(tag, LineOrder.placed(line, atRight ? Math.max(0, width - used) : 0), width,
                height));
        line.clear();
    }

    private static float width(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.PICTURE ? SmallPicture.width(chunk.drawn()) : chunk.width();
    }
}
