/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.fonts.Letters;
import org.ecosystemstudio.documents.pdf.file.Link;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.tree.Inline;

/**
 * A part of a text that stays on one line unless it is longer than that.
 *
 * @param runs what is drawn, in the order of drawing
 * @param width its width in points
 * @param drawn what is drawn around the words of a box, or as a picture; null for mere words
 * @param group the number of the words that run from right to left together; 0 for words that do not
 * @param original the words as written where some of the group are drawn in another order or form; null otherwise
 */
record Chunk(Kind kind, List<Letters.Run> runs, TextStyle style, float width, Anchor link, Inline drawn, int group,
        String original) {

    /** The room between the edge of a box and its words. */
    private static final float BOX_SIDE = 4;
    private static final float SHADE = 18;

    /** What it is. */
    enum Kind {
        WORD, SPACE, BOX, PICTURE, NEW_LINE
    }

    /** A link with its place in the structure. */
    record Anchor(Link link, Tag tag) {
    }

    static Chunk of(Kind kind, List<Letters.Run> runs, TextStyle style, Anchor link) {
        return new Chunk(kind, runs, style, width(runs, style), link, null, 0, null);
    }

    /** Words in a box, which stand for others where these are given. */
    static Chunk box(List<Letters.Run> runs, TextStyle style, Inline drawn, String words) {
        float width = Math.max(width(runs, style) + 2 * BOX_SIDE, drawn instanceof Inline.Shade ? SHADE : 0);
        return new Chunk(Kind.BOX, runs, style, width, null, drawn, 0, words);
    }

    /** A picture on a line of its own. */
    static Chunk picture(Inline drawn, TextStyle style) {
        return new Chunk(Kind.PICTURE, List.of(), style, 0, null, drawn, 0, null);
    }

    static Chunk newLine(TextStyle style) {
        return new Chunk(Kind.NEW_LINE, List.of(), style, 0, null, null, 0, null);
    }

    Chunk rightToLeft(int number, String words) {
        return new Chunk(kind, runs, style, width, link, drawn, number, words);
    }

    /** Whether what is drawn is what was written, letter by letter. */
    boolean isDrawnAsWritten() {
        return original == null || runs.stream().map(Letters.Run::text).collect(Collectors.joining()).equals(original);
    }

    /** Whether a line may end after it. */
    boolean mayEndLine() {
        return switch (kind) {
            case SPACE, PICTURE, NEW_LINE -> true;
            case BOX -> false;
            case WORD -> {
                String last = runs.isEmpty() ? "" : runs.getLast().text();
                yield last.length() > 1 && "-–/—".indexOf(last.charAt(last.length() - 1)) >= 0;
            }
        };
    }

    /**
     * Its words in parts that fit, each of at least one character.
     *
     * @param first the room for the first part
     * @param room the room for each of the others
     */
    List<Chunk> split(float first, float room) {
        List<Chunk> parts = new ArrayList<>();
        List<Letters.Run> part = new ArrayList<>();
        float left = first;
        for (Letters.Run run : runs) {
            int start = 0;
            for (int end = 0; end < run.text().length();) {
                int letter = run.text().codePointAt(end);
                float more = run.font().typeface().width(letter) * style.size();
                if (more > left && (end > start || !part.isEmpty())) {
                    addRun(part, run, start, end);
                    parts.add(of(Kind.WORD, part, style, link));
                    part = new ArrayList<>();
                    start = end;
                    left = room;
                }
                left -= more;
                end += Character.charCount(letter);
            }
            addRun(part, run, start, run.text().length());
        }
        parts.add(of(Kind.WORD, part, style, link));
        return parts;
    }

    private static void addRun(List<Letters.Run> part, Letters.Run run, int start, int end) {
        if (end > start) {
            part.add(new Letters.Run(run.font(), run.text().substring(start, end)));
        }
    }

    /** The width of its words alone. */
    float wordsWidth() {
        return width(runs, style);
    }

    private static float width(List<Letters.Run> runs, TextStyle style) {
        float width = 0;
        for (Letters.Run run : runs) {
            width += run.width(style.size());
        }
        return width;
    }
}
