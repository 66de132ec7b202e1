/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.List;

import org.ecosystemstudio.language.formatting.Replacement;

/** Makes one change of two that follow each other. What neither touches is not touched by the one. */
final class Composition {

    /** A part of a text: of the first text, where it says from where, or new. */
    private record Piece(int from, String text) {

        private static final int NEW = -1;

        boolean isOld() {
            return from != NEW;
        }

        Piece part(int start, int end) {
            return new Piece(isOld() ? from + start : NEW, text.substring(start, end));
        }
    }

    private Composition() {
    }

    /**
     * The edits that do what two series of edits do, one after the other.
     *
     * @param before the text before both
     * @param first edits of that text, in its order
     * @param second edits of the text after the first ones, in its order
     */
    static List<Replacement> of(String before, List<Replacement> first, List<Replacement> second) {
        List<Piece> pieces = List.of(new Piece(0, before));
        return edits(applied(applied(pieces, first), second), before.length());
    }

    private static List<Piece> applied(List<Piece> pieces, List<Replacement> edits) {
        List<Piece> result = new ArrayList<>();
        int length = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
        int from = 0;
        Slices slices = new Slices(pieces);
        for (Replacement edit : edits) {
            slices.copy(edit.offset() - from, result);
            result.add(new Piece(Piece.NEW, edit.text()));
            slices.copy(edit.length(), new ArrayList<>());
            from = edit.end();
        }
        slices.copy(length - from, result);
        return result;
    }

    private static List<Replacement> edits(List<Piece> pieces, int length) {
        List<Replacement> edits = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        int from = 0;
        for (Piece piece : pieces) {
            if (!piece.isOld()) {
                added.append(piece.text());
            } else if (!piece.text().isEmpty()) {
                add(from, piece.from(), added, edits);
                from = piece.from() + piece.text().length();
            }
        }
        add(from, length, added, edits);
        return edits;
    }

    private static void add(int from, int to, StringBuilder added, List<Replacement> edits) {
        if (to > from || !added.isEmpty()) {
            edits.add(new Replacement(from, to - from, added.toString()));
            added.setLength(0);
        }
    }

    /** Reads pieces from their beginning, as many characters as are asked for. */
    private static final class Slices {

        private final List<Piece> pieces;
        private int index;
        private int offset;

        Slices(List<Piece> pieces) {
            this.pieces = pieces;
        }

        void copy(int length, List<? super Piece> target) {
            int left = length;
            while (left > 0) {
                Piece piece = pieces.get(index);
                int taken = Math.min(left, piece.text().length() - offset);
                target.add(piece.part(offset, offset + taken));
                offset += taken;
                left -= taken;
                if (offset == piece.text().length()) {
                    index++;
                    offset = 0;
                }
            }
        }
    }
}
