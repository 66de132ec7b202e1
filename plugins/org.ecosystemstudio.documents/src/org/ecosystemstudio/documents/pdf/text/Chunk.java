/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ecosystemstudio.documents.pdf.file.Link;
import org.ecosystemstudio.documents.pdf.file.Tag;
import org.ecosystemstudio.documents.tree.Inline;
import org.ecosystemstudio.documents.tree.Tone;

/**
 * A part of a text that stays on one line unless it is longer than that.
 *
 * @param runs what is drawn, in the order of drawing
 * @param width its width in points
 * @param group the number of the words that run from right to left together; 0 for words that do not
 * @param original the words as written where some of the group are drawn in another order or form; null otherwise
 */
record Chunk(Kind kind, List<Letters.Run> runs, TextStyle style, float width, Anchor link, Tone tone, Inline.Bar bar,
        int group, String original) {

    /** The room between the edge of a badge and its words. */
    static final float BADGE_SIDE = 4;

    /** What it is. */
    enum Kind {
        WORD, SPACE, BADGE, BAR, NEW_LINE
    }

    /** A link with its place in the structure. */
    record Anchor(Link link, Tag tag) {
    }

    static Chunk of(Kind kind, List<Letters.Run> runs, TextStyle style, Anchor link) {
        return new Chunk(kind, runs, style, width(runs, style), link, null, null, 0, null);
    }

    static Chunk badge(List<Letters.Run> runs, TextStyle style, Tone tone) {
        return new Chunk(Kind.BADGE, runs, style, width(runs, style) + 2 * BADGE_SIDE, null, tone, null, 0, null);
    }

    static Chunk bar(Inline.Bar bar, TextStyle style) {
        return new Chunk(Kind.BAR, List.of(), style, 0, null, null, bar, 0, null);
    }

    static Chunk newLine(TextStyle style) {
        return new Chunk(Kind.NEW_LINE, List.of(), style, 0, null, null, null, 0, null);
    }

    Chunk rightToLeft(int number, String words) {
        return new Chunk(kind, runs, style, width, link, tone, bar, number, words);
    }

    /** Whether what is drawn is what was written, letter by letter. */
    boolean isDrawnAsWritten() {
        return original == null || runs.stream().map(Letters.Run::text).collect(Collectors.joining()).equals(original);
    }

    /** Whether a line may end after it. */
    boolean mayEndLine() {
        return switch (kind) {
            case SPACE, BAR, NEW_LINE -> true;
            case BADGE -> false;
            case WORD -> {
                String last = runs.isEmpty() ? "" : runs.getLast().text();
                yield last.length() > 1 && "-–/—".indexOf(last.charAt(last.length() - 1)) >= 0;
            }
        };
    }

    /** The beginning that fits a width, at least one character, and the rest if there is one; as words. */
    List<Chunk> split(float room) {
        List<Letters.Run> first = new ArrayList<>();
        List<Letters.Run> rest = new ArrayList<>();
        float used = 0;
        for (Letters.Run run : runs) {
            int end = 0;
            while (rest.isEmpty() && end < run.text().length()) {
                int next = run.text().offsetByCodePoints(end, 1);
                float more = run.font().typeface().width(run.text().codePointAt(end)) * style.size();
                if (used + more > room && (end > 0 || !first.isEmpty())) {
                    break;
                }
                used += more;
                end = next;
            }
            if (end > 0) {
                first.add(new Letters.Run(run.font(), run.text().substring(0, end)));
            }
            if (end < run.text().length()) {
                rest.add(new Letters.Run(run.font(), run.text().substring(end)));
            }
        }
        Chunk head = of(Kind.WORD, first, style, link);
        return rest.isEmpty() ? List.of(head) : List.of(head, of(Kind.WORD, rest, style, link));
    }

    private static float width(List<Letters.Run> runs, TextStyle style) {
        float width = 0;
        for (Letters.Run run : runs) {
            width += run.width(style.size());
        }
        return width;
    }
}
